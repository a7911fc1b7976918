import { describe, expect, test } from '@jest/globals'
import { ConfigError, parseConfig } from './config.ts'

const DATABASE_URL = 'postgresql://assay:secret@db.example:5432/assay'

describe('the configuration', () => {
  test('needs no more than a database', () => {
    expect(parseConfig({ DATABASE_URL })).toEqual({
      databaseUrl: DATABASE_URL,
      queueUrl: DATABASE_URL,
      sandboxDatabaseUrl: null,
      concurrency: 2,
      sandboxSpares: 1,
      sandboxReuse: 'attempt',
      sandboxAllowWeak: false,
      logLevel: 'info',
    })
  })

  test('takes the queue past a pooler', () => {
    const direct = 'postgresql://assay:secret@db.example:6432/assay'
    expect(parseConfig({ DATABASE_URL, DIRECT_DATABASE_URL: direct })).toMatchObject({ databaseUrl: DATABASE_URL, queueUrl: direct })
  })

  test.each([
    [{}, 'DATABASE_URL is missing'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL is wrong'],
    [{ DATABASE_URL, CONCURRENCY: 'many' }, 'CONCURRENCY is wrong: expected how many jobs run at one time, a whole number from 1 to 64.'],
    [{ DATABASE_URL, CONCURRENCY: '0' }, 'CONCURRENCY is wrong'],
    [{ DATABASE_URL, SANDBOX_SPARES: '-1' }, 'SANDBOX_SPARES is wrong'],
    [{ DATABASE_URL, SANDBOX_REUSE: 'always' }, 'SANDBOX_REUSE is wrong: expected attempt to let only'],
    [{ DATABASE_URL, SANDBOX_ALLOW_WEAK: 'yes' }, 'SANDBOX_ALLOW_WEAK is wrong: expected true to run'],
    [{ DATABASE_URL, LOG_LEVEL: 'loud' }, 'LOG_LEVEL is wrong'],
  ])('refuses %j by name', (env, message) => {
    expect(() => parseConfig(env)).toThrow(ConfigError)
    expect(() => parseConfig(env)).toThrow(message)
  })

  test('never repeats a value that it refuses', () => {
    expect(() => parseConfig({ DATABASE_URL: 'secret' })).not.toThrow('secret')
  })
})
