import * as js from './intrinsics.ts'

/**
 * Whether a value is still, as far as its encoding tells, what it was made from: JSON of ours, parsed. Only for what
 * the answer surely left alone; of anything else, tagged values among them, it says no without a closer look. Much
 * quicker than to encode the value, and runs getters and proxy traps of the answer just as that does.
 */
export function isAsSent(value: unknown, sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return value === sent
  if (typeof value !== 'object' || value === null) return false
  return js.isArray(sent) ? js.isArray(value) && isListAsSent(value, sent) : isObjectAsSent(value, sent)
}

function isListAsSent(value: readonly unknown[], sent: readonly unknown[]): boolean {
  const { length } = sent
  if (value.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    const part = sent[index]
    // Most parts are strings and numbers, and equal.
    if (value[index] !== part && !isAsSent(value[index], part)) return false
  }
  return true
}

function isObjectAsSent(value: object, sent: object): boolean {
  const names = js.keys(sent)
  const present = js.keys(value)
  if (js.getPrototypeOf(value) !== js.ObjectPrototype || present.length !== names.length || js.hasOwn(sent, '$')) return false
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? ''
    if (present[index] !== name) return false
    if (!isAsSent((value as Record<string, unknown>)[name], (sent as Record<string, unknown>)[name])) return false
  }
  return true
}
