/** Takes `removed` UTF-16 units out of a text at `from` and puts `inserted` there. */
export type TextEdit = { from: number; removed: number; inserted: string }

/** The smallest single edit between two texts, null when they are the same. In well-formed text it splits no character. */
export function diffText(before: string, after: string): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  if (isHigh(before.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (tail < shorter - head && before.charCodeAt(before.length - tail - 1) === after.charCodeAt(after.length - tail - 1)) tail += 1
  if (isLow(before.charCodeAt(before.length - tail))) tail -= 1
  return { from: head, removed: before.length - head - tail, inserted: after.slice(head, after.length - tail) }
}

export function applyEdit(text: string, { from, removed, inserted }: TextEdit): string {
  return text.slice(0, from) + inserted + text.slice(from + removed)
}

/** The first half of a surrogate pair; NaN, beyond a text's ends, is none. */
export function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
