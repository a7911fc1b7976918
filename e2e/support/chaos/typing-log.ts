import type { AnswerContent } from '@assay/contracts'
import type { Random } from './random.ts'

/** What may be lost at a cut: keystrokes that are younger than this. */
const YOUNGER_MS = 2000

/** Remembers each keystroke with its moment, and says whether what the server has is what was typed. */
export class TypingLog {
  readonly #texts = new Map<string, string>()
  #typed: { at: number; title: string; text: string }[] = []
  /** Keystrokes that were lost because they were younger than two seconds at a cut. */
  lost = 0
  count = 0

  text(title: string): string {
    return this.#texts.get(title) ?? ''
  }

  add(title: string, character: string) {
    const text = this.text(title) + character
    this.#texts.set(title, text)
    this.#typed.push({ at: Date.now(), title, text })
    this.count += 1
  }

  /** What a reset of the text to something else, e.g. a starter, makes of it. */
  begin(title: string, text: string) {
    this.#texts.set(title, text)
    this.#typed.push({ at: 0, title, text })
  }

  /**
   * Null if the server's answers are, byte for byte, what was typed until two seconds before the cut or later; else what
   * is wrong. What was younger and is gone is forgotten here too: the candidate goes on from what she sees.
   */
  compare(answers: Map<string, AnswerContent>, cutAt: number): string | null {
    for (const title of this.#texts.keys()) {
      const own = this.#typed.filter((each) => each.title === title)
      const sure = own.findLast(({ at }) => at <= cutAt - YOUNGER_MS)
      const kept = textOf(answers.get(title)) ?? own[0]?.text ?? ''
      const place = own.findLastIndex(({ text }) => text === kept)
      if (place < (sure ? own.indexOf(sure) : 0)) return `${title}: there is ${JSON.stringify(kept)}, but ${JSON.stringify(sure?.text)} was typed two seconds before`
      const gone = own.slice(place + 1)
      this.lost += gone.length
      this.#typed = this.#typed.filter((each) => !gone.includes(each))
      this.#texts.set(title, kept)
    }
    return null
  }
}

export function textOf(content: AnswerContent | undefined): string | null {
  if (content?.type === 'text') return content.text
  return content?.type === 'files' ? (Object.values(content.files)[0] ?? '') : null
}

/** Letters of several scripts and widths in UTF-8 and UTF-16; nothing that an editor closes, indents or completes. */
export function randomWord(random: Random): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ßéøж数語🚢')
  return `${Array.from({ length: random.integer(2, 7) }, () => random.pick(letters)).join('')} `
}
