import { DOMException } from '../dom-exception.ts'
import { subtle } from './subtle.ts'

/** `crypto` of the Web Cryptography API, as random as `random` is. */
export function createCrypto(random: () => number): object {
  return {
    subtle,
    getRandomValues: (array: ArrayBufferView) => fill(array, random),
    randomUUID: () => uuid(fill(new Uint8Array(16), random)),
  }
}

/** https://w3c.github.io/webcrypto/#Crypto-method-getRandomValues */
function fill<View extends ArrayBufferView>(array: View, random: () => number): View {
  if (!ArrayBuffer.isView(array) || array instanceof DataView || array instanceof Float32Array || array instanceof Float64Array) {
    throw new DOMException('Random values go into an array of integers', 'TypeMismatchError')
  }
  if (array.byteLength > 65_536) throw new DOMException('At most 65536 bytes can be asked for at once', 'QuotaExceededError')
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = Math.floor(random() * 256)
  return array
}

/** Version 4: https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
function uuid(bytes: Uint8Array): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
