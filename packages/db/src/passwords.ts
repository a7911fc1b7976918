import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** scrypt as OWASP's password storage cheat sheet has it: N = 2^14 with r = 16 takes 32 MB and about 60 ms. */
const cost = { N: 2 ** 14, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 64

/** The stored form of a password: salt and key in hex. Unicode is normalized, so that any keyboard types the same. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex')
  return `${salt}:${(await deriveKey(password, salt)).toString('hex')}`
}

/** Whether a password is the one that was stored. */
export async function verifyPassword({ password, hash }: { password: string; hash: string }): Promise<boolean> {
  const [salt, key] = hash.split(':')
  if (!salt || !key) return false
  const stored = Buffer.from(key, 'hex')
  const derived = await deriveKey(password, salt)
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}

function deriveKey(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
