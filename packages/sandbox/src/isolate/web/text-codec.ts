/** TextEncoder and TextDecoder for UTF-8, the only encoding that an isolate needs. */
export class TextEncoder {
  readonly encoding = 'utf-8'

  encode(text = ''): Uint8Array<ArrayBuffer> {
    const input = String(text).toWellFormed()
    const bytes = new Uint8Array(input.length * 3)
    let length = 0
    for (const character of input) length = writeCodePoint(character.codePointAt(0) ?? 0, bytes, length)
    return bytes.slice(0, length)
  }

  encodeInto(text: string, target: Uint8Array): { read: number; written: number } {
    let read = 0
    let written = 0
    for (const character of String(text).toWellFormed()) {
      const bytes = this.encode(character)
      if (written + bytes.length > target.length) break
      target.set(bytes, written)
      written += bytes.length
      read += character.length
    }
    return { read, written }
  }
}

function writeCodePoint(point: number, bytes: Uint8Array, at: number): number {
  if (point < 0x80) {
    bytes[at] = point
    return at + 1
  }
  const continuations = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
  const lead = [0, 0xc0, 0xe0, 0xf0][continuations] ?? 0
  bytes[at] = lead | (point >> (6 * continuations))
  for (let index = 1; index <= continuations; index += 1) {
    bytes[at + index] = 0x80 | ((point >> (6 * (continuations - index))) & 0x3f)
  }
  return at + continuations + 1
}

export class TextDecoder {
  readonly encoding = 'utf-8'
  readonly fatal: boolean
  readonly ignoreBOM: boolean
  /** The beginning of a character whose end was not there yet. */
  #pending: Uint8Array = new Uint8Array(0)
  #begun = false

  constructor(label = 'utf-8', options: { fatal?: boolean; ignoreBOM?: boolean } = {}) {
    if (!/^(utf-?8|unicode-1-1-utf-8)$/i.test(String(label).trim())) {
      throw new RangeError(`The encoding "${label}" is not supported here, only utf-8`)
    }
    this.fatal = options.fatal ?? false
    this.ignoreBOM = options.ignoreBOM ?? false
  }

  /** With `stream`, a character that is cut off at the end waits for the next call. */
  decode(input?: ArrayBuffer | ArrayBufferView, { stream = false }: { stream?: boolean } = {}): string {
    const bytes = this.#pending.length === 0 ? bytesOf(input) : appended(this.#pending, bytesOf(input))
    const end = stream ? endOfWhole(bytes) : bytes.length
    const isStart = !this.#begun
    this.#pending = bytes.slice(end)
    this.#begun = stream && (this.#begun || end > 0)
    const text = decodeUtf8(bytes.subarray(0, end), this.fatal)
    return isStart && !this.ignoreBOM && text.startsWith('\uFEFF') ? text.slice(1) : text
  }
}

function appended(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** Where a character begins that the bytes do not hold to its end; their length if there is none. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    return needed > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

export function bytesOf(input?: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (input === undefined) return new Uint8Array(0)
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  return new Uint8Array(input)
}

/** Smallest code point that each number of continuation bytes may stand for; less is an overlong form. */
const smallest = [0, 0x80, 0x800, 0x10000]

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const { point, length } = readCodePoint(bytes, at)
    if (point === null && fatal) throw new TypeError('The encoded data was not valid for encoding utf-8')
    text += point === null ? '\uFFFD' : String.fromCodePoint(point)
    at += length
  }
  return text
}

function readCodePoint(bytes: Uint8Array, at: number): { point: number | null; length: number } {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return { point: lead, length: 1 }
  const continuations = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0
  if (continuations === 0) return { point: null, length: 1 }
  let point = lead & (0x3f >> continuations)
  for (let index = 1; index <= continuations; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return { point: null, length: index }
    point = (point << 6) | (byte & 0x3f)
  }
  const invalid = point < (smallest[continuations] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)
  return { point: invalid ? null : point, length: continuations + 1 }
}
