import { DOMException } from '../dom-exception.ts'
import { bytesOf } from '../text-codec.ts'
import { hashNamed, hmacOf, nameOfAlgorithm, notSupported, type AlgorithmIdentifier } from './hashes.ts'
import { CryptoKey, type Jwk, type KeyUsage } from './key.ts'

type BufferSource = ArrayBuffer | ArrayBufferView
type HmacAlgorithm = { name: string; hash?: AlgorithmIdentifier; length?: number }

/** What an API needs of https://w3c.github.io/webcrypto/#subtlecrypto-interface: digests, and signatures by HMAC. */
export const subtle = {
  async digest(algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer> {
    return bufferOf(hashNamed(algorithm)(bytesOf(data)))
  },

  async importKey(format: string, data: BufferSource | Jwk, algorithm: HmacAlgorithm, extractable: boolean, usages: KeyUsage[]): Promise<CryptoKey> {
    const hash = hashOf(algorithm)
    const bytes = format === 'jwk' ? CryptoKey.bytesOfJwk(data as Jwk) : format === 'raw' ? bytesOf(data as BufferSource).slice() : null
    if (!bytes) throw notSupported(`Keys of the format "${format}" are not supported here, only "raw" and "jwk"`)
    if (bytes.length === 0) throw new DOMException('The key is empty', 'DataError')
    return new CryptoKey(bytes, hash, extractable, usages)
  },

  async generateKey(algorithm: HmacAlgorithm, extractable: boolean, usages: KeyUsage[]): Promise<CryptoKey> {
    const hash = hashOf(algorithm)
    const length = algorithm.length === undefined ? hashNamed(hash).blockLen : Math.ceil(algorithm.length / 8)
    return new CryptoKey(crypto.getRandomValues(new Uint8Array(length)), hash, extractable, usages)
  },

  async exportKey(format: string, key: CryptoKey): Promise<ArrayBuffer | Jwk> {
    if (!key.extractable) throw new DOMException('The key is not extractable', 'InvalidAccessError')
    if (format === 'raw') return bufferOf(CryptoKey.bytesOf(key))
    if (format === 'jwk') return CryptoKey.jwkOf(key)
    throw notSupported(`Keys cannot be exported as "${format}" here, only as "raw" and "jwk"`)
  },

  async sign(algorithm: AlgorithmIdentifier, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer> {
    return bufferOf(signature(algorithm, key, 'sign', data))
  },

  async verify(algorithm: AlgorithmIdentifier, key: CryptoKey, given: BufferSource, data: BufferSource): Promise<boolean> {
    const wanted = signature(algorithm, key, 'verify', data)
    const bytes = bytesOf(given)
    return bytes.length === wanted.length && bytes.every((byte, index) => byte === wanted[index])
  },
}

function signature(algorithm: AlgorithmIdentifier, key: CryptoKey, usage: KeyUsage, data: BufferSource): Uint8Array {
  assertHmac(algorithm)
  if (!key.usages.includes(usage)) throw new DOMException(`The key may not be used to ${usage}`, 'InvalidAccessError')
  return hmacOf(hashNamed(key.algorithm.hash), CryptoKey.bytesOf(key), bytesOf(data))
}

function hashOf(algorithm: HmacAlgorithm): string {
  assertHmac(algorithm)
  if (algorithm.hash === undefined) throw new TypeError('An HMAC key needs a hash, as in { name: "HMAC", hash: "SHA-256" }')
  hashNamed(algorithm.hash)
  return nameOfAlgorithm(algorithm.hash)
}

function assertHmac(algorithm: AlgorithmIdentifier): void {
  const name = nameOfAlgorithm(algorithm)
  if (name !== 'HMAC') throw notSupported(`"${name}" is not supported here, only HMAC`)
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}
