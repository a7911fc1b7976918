import type { AnswerContent } from '@assay/contracts'
import type { Random } from './random.ts'

/** What may be lost at a cut: keystrokes that are younger than this. */
const YOUNGER_MS = 2000

/** Remembers each keystroke with its moment, and says whether what is kept somewhere is what was typed. */
export class TypingLog {
  /** Every text that a question's answer has been, first to last. */
  readonly #typed = new Map<string, { at: number; text: string }[]>()
  /** Keystrokes that were lost because they were younger than two seconds at a cut. */
  lost = 0
  count = 0

  text(title: string): string {
    return this.#typed.get(title)?.at(-1)?.text ?? ''
  }

  add(title: string, character: string) {
    this.#typed.get(title)?.push({ at: Date.now(), text: this.text(title) + character })
    this.count += 1
  }

  /** The text is this now, whatever was typed before: a starter, or the version that was chosen. */
  begin(title: string, text: string) {
    this.#typed.set(title, [{ at: 0, text }])
  }

  /** Null if the answers are, byte for byte, everything that was typed. */
  difference(answers: Map<string, AnswerContent>): string | null {
    for (const [title, [first]] of this.#typed) {
      const kept = textOf(answers.get(title)) ?? first?.text
      if (kept !== this.text(title)) return `${title}: there is ${JSON.stringify(kept)} of ${JSON.stringify(this.text(title))}`
    }
    return null
  }

  /**
   * Null if the answers are what was typed until two seconds before the cut or later; else what is wrong. What was younger
   * and is gone is forgotten here too: the candidate goes on from what she sees.
   */
  cut(answers: Map<string, AnswerContent>, cutAt: number): string | null {
    for (const [title, typed] of this.#typed) {
      const kept = textOf(answers.get(title)) ?? typed[0]?.text
      const least = typed.findLastIndex(({ at }) => at <= cutAt - YOUNGER_MS)
      const place = typed.findLastIndex(({ text }) => text === kept)
      if (place < least) return `${title}: there is ${JSON.stringify(kept)}, but ${JSON.stringify(typed[least]?.text)} was typed two seconds before`
      this.lost += typed.splice(place + 1).length
    }
    return null
  }
}

export function textOf(content: AnswerContent | undefined): string | undefined {
  if (content?.type === 'text') return content.text
  return content?.type === 'files' ? Object.values(content.files)[0] : undefined
}

/** Letters of several scripts and widths in UTF-8 and UTF-16; nothing that an editor closes, indents or completes. */
export function randomWord(random: Random): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ßéøж数語🚢')
  return `${Array.from({ length: random.integer(2, 7) }, () => random.pick(letters)).join('')} `
}
