import { DOMException } from '../dom-exception.ts'

export type KeyUsage = 'sign' | 'verify'

export interface Jwk {
  kty: string
  k?: string
  alg?: string
  ext?: boolean
  key_ops?: KeyUsage[]
}

/** https://w3c.github.io/webcrypto/#cryptokey-interface for HMAC; the bytes can be read by `subtle` only. */
export class CryptoKey {
  readonly type = 'secret'
  readonly extractable: boolean
  readonly algorithm: { name: 'HMAC'; hash: { name: string }; length: number }
  readonly usages: KeyUsage[]
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, hash: string, extractable: boolean, usages: Iterable<KeyUsage>) {
    this.#bytes = bytes
    this.extractable = Boolean(extractable)
    this.algorithm = { name: 'HMAC', hash: { name: hash }, length: bytes.length * 8 }
    this.usages = [...usages]
    if (this.usages.length === 0) throw new DOMException('A key needs at least one usage: "sign" or "verify"', 'SyntaxError')
  }

  get [Symbol.toStringTag](): string {
    return 'CryptoKey'
  }

  static bytesOf(key: CryptoKey): Uint8Array {
    return key.#bytes
  }

  static jwkOf(key: CryptoKey): Jwk {
    const alg = `HS${key.algorithm.hash.name.slice('SHA-'.length)}`
    return { kty: 'oct', k: toBase64Url(key.#bytes), alg, ext: key.extractable, key_ops: [...key.usages] }
  }

  static bytesOfJwk({ kty, k }: Jwk): Uint8Array {
    if (kty !== 'oct' || typeof k !== 'string') throw new DOMException('A secret key has the members kty: "oct" and k', 'DataError')
    return fromBase64Url(k)
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
