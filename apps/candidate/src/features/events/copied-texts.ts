const key = 'assay:copied'
const MOST_KNOWN = 50

/** Notes that a text was copied, cut or dragged inside the test. Only a number that stands for it is kept. */
export function rememberCopied(text: string): void {
  if (text !== '') keep([...known(), standFor(text)].slice(-MOST_KNOWN))
}

/** Whether a text that is pasted was copied inside the test, in this browser. */
export function wasCopiedHere(text: string): boolean {
  return known().includes(standFor(text))
}

function known(): number[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as number[]
  } catch {
    return []
  }
}

function keep(numbers: number[]) {
  try {
    localStorage.setItem(key, JSON.stringify(numbers))
  } catch {
    // Without storage a text that was copied here looks as if it came from outside; nobody is judged by it.
  }
}

/** FNV-1a over the text without differences that clipboards make: line ends, spaces around it. */
function standFor(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text.replaceAll('\r\n', '\n').trim()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
