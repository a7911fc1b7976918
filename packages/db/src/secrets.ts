import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** A new secret for a link or a cookie: 256 random bits as 43 URL-safe characters. Only its hash is ever stored. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** SHA-256 of a secret. Plain, because a secret of 256 random bits cannot be guessed, however fast the hash is. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret).digest())
}
