import { TextDecoder, TextEncoder } from '../../web/text-codec.ts'

/** The little of Node's Buffer with which happy-dom keeps what a file holds. */
class Bytes extends Uint8Array {
  override toString(encoding?: string): string {
    if (encoding === 'base64') return btoa(Array.from(this, (byte) => String.fromCharCode(byte)).join(''))
    return new TextDecoder().decode(this)
  }
}

const makers = {
  from: (content: ArrayLike<number> | string) => new Bytes(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  alloc: (length: number) => new Bytes(length),
  concat(parts: Uint8Array[]) {
    const whole = new Bytes(parts.reduce((length, part) => length + part.length, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  },
}

export const Buffer: typeof Bytes & typeof makers = Object.assign(Bytes, makers)
