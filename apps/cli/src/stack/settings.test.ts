import { describe, expect, test } from '@jest/globals'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('have a default for everything: local databases, port 3000 of this machine', () => {
    expect(readSettings({}, {})).toMatchObject({
      dataDirectory: expect.stringMatching(/\.assay$/),
      databaseUrl: undefined,
      sandboxDatabaseUrl: undefined,
      allowWeak: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
    })
  })

  test('take the command line’s port before the environment’s', () => {
    expect(readSettings({ port: '3001' }, { PORT: '3002' }).port).toBe(3001)
    expect(readSettings({}, { PORT: '3002' }).port).toBe(3002)
  })

  test.each(['DATABASE_URL', 'SANDBOX_DATABASE_URL'])('a wrong %s is named, and not repeated, as it may hold a password', (name) => {
    const read = () => readSettings({}, { [name]: 'mysql://user:secret@host/name' })
    expect(read).toThrow(name)
    expect(read).not.toThrow('secret')
  })

  test('a sandbox without its walls is allowed by the word true alone', () => {
    expect(readSettings({}, { SANDBOX_ALLOW_WEAK: 'true' }).allowWeak).toBe(true)
    expect(() => readSettings({}, { SANDBOX_ALLOW_WEAK: '1' })).toThrow(/SANDBOX_ALLOW_WEAK is neither true nor false/)
  })

  test.each(['http', '-1', '65536', '3000.5'])('%s is not a port', (port) => {
    expect(() => readSettings({ port }, {})).toThrow(/is not a port.*--port or PORT/)
  })

  test('a public address loses its last slash', () => {
    expect(readSettings({}, { PUBLIC_URL: 'https://assay.example/' }).publicUrl).toBe('https://assay.example')
  })
})
