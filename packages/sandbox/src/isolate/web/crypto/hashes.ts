import type { CHash } from '@noble/hashes/utils.js'
import { DOMException } from '../dom-exception.ts'

/** An algorithm as callers name it: by its name, or as an object that holds it. */
export type AlgorithmIdentifier = string | { name: string }

export function nameOfAlgorithm(algorithm: AlgorithmIdentifier): string {
  return String(typeof algorithm === 'object' && algorithm !== null ? algorithm.name : algorithm).toUpperCase()
}

/** The hash of that name, loaded with its first use: most answers hash nothing. */
export function hashNamed(algorithm: AlgorithmIdentifier): CHash {
  // The bundler turns these into calls; imports would be evaluated in every isolate.
  const legacy = (): typeof import('@noble/hashes/legacy.js') => require('@noble/hashes/legacy.js')
  const sha2 = (): typeof import('@noble/hashes/sha2.js') => require('@noble/hashes/sha2.js')
  switch (nameOfAlgorithm(algorithm)) {
    case 'SHA-1':
      return legacy().sha1
    case 'SHA-256':
      return sha2().sha256
    case 'SHA-384':
      return sha2().sha384
    case 'SHA-512':
      return sha2().sha512
    default:
      throw notSupported(`There is no hash "${nameOfAlgorithm(algorithm)}" here, only SHA-1, SHA-256, SHA-384 and SHA-512`)
  }
}

export function hmacOf(hash: CHash, key: Uint8Array, message: Uint8Array): Uint8Array {
  const { hmac }: typeof import('@noble/hashes/hmac.js') = require('@noble/hashes/hmac.js')
  return hmac(hash, key, message)
}

export function notSupported(message: string): DOMException {
  return new DOMException(message, 'NotSupportedError')
}
