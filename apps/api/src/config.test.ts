import { expect, test } from '@jest/globals'
import { ConfigError, parseConfig } from './config.ts'

const least = { DATABASE_URL: 'postgresql://me@localhost/assay', AUTH_SECRET: 'x'.repeat(32) }

test('two variables are enough', () => {
  expect(parseConfig(least)).toMatchObject({
    databaseUrl: least.DATABASE_URL,
    directDatabaseUrl: least.DATABASE_URL,
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    logLevel: 'info',
    trustProxy: false,
  })
})

test('an empty variable is one that was not given', () => {
  expect(parseConfig({ ...least, PORT: '', CONSOLE_APP_DIR: '' })).toMatchObject({ port: 3000, consoleAppDir: undefined })
})

test.each([
  ['DATABASE_URL', 'mysql://localhost/assay', 'the address of a Postgres database'],
  ['PORT', '99999', 'a port number'],
  ['PORT', 'http', 'a port number'],
  ['PUBLIC_URL', 'no-address.example.org', 'the address under which browsers reach this server'],
  ['PUBLIC_URL', 'https://example.com/assay', 'without a path'],
  ['AUTH_SECRET', 'too short', 'at least 32 random characters'],
  ['CANDIDATE_APP_DIR', '/nowhere', 'the directory of the built candidate app'],
  ['LOG_LEVEL', 'loud', 'one of fatal, error'],
  ['TRUST_PROXY', 'perhaps', 'true, false, or the addresses'],
])('%s=%s is refused by name, with what was expected, and without its value', (name, value, expected) => {
  const refused = () => parseConfig({ ...least, [name]: value })
  expect(refused).toThrow(ConfigError)
  expect(refused).toThrow(new RegExp(`^${name} is wrong: expected .*${expected}`))
  expect(refused).not.toThrow(value)
})

test('every missing variable is named at once', () => {
  expect(() => parseConfig({})).toThrow(/DATABASE_URL is missing: .*\nAUTH_SECRET is missing/)
})

test('an address for browsers loses its slash', () => {
  expect(parseConfig({ ...least, PUBLIC_URL: 'https://assay.example.com/' }).publicUrl).toBe('https://assay.example.com')
})

test('proxies are believed by address', () => {
  expect(parseConfig({ ...least, TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toBe('10.0.0.0/8, 127.0.0.1')
  expect(parseConfig({ ...least, TRUST_PROXY: 'true' }).trustProxy).toBe(true)
})
