import { describe, expect, test } from '@jest/globals'
import type { ReportGap } from '@assay/contracts'
import { connectedFetch } from './connected-fetch.ts'
import { Connection } from './connection.ts'

const start = Date.parse('2026-03-02T09:00:00Z')

/** A connection by a clock that only the test moves, with a server that answers or does not. */
function page() {
  const world = { now: start, isOnline: true }
  const log: string[] = []
  const connection = new Connection(() => world.now)
  const reports: ReportGap[] = []
  const reach = async () => {
    if (!world.isOnline) throw new TypeError('no connection')
  }
  const send = connectedFetch(
    connection,
    async (input) => {
      await reach()
      log.push(String(input))
      return new Response()
    },
    async (gap) => {
      await reach()
      log.push('gap')
      reports.push(gap)
    },
  )
  return {
    connection,
    log,
    reports,
    pass: (seconds: number) => (world.now += seconds * 1000),
    goOffline: () => (world.isOnline = false),
    goOnline: () => (world.isOnline = true),
    ask: (path: string, init?: RequestInit) => send(path, init).then(() => true, () => false),
  }
}

const seconds = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 1000

describe('a lost connection', () => {
  test('is reported before anything else is sent, from the last contact to the moment of sending', async () => {
    const { ask, pass, goOffline, goOnline, log, reports } = page()
    await ask('a')
    pass(8)
    goOffline()
    expect(await ask('b')).toBe(false)
    pass(60)
    expect(await ask('c')).toBe(false)
    pass(60)
    goOnline()
    expect(await Promise.all([ask('d'), ask('e')])).toEqual([true, true])
    expect(log).toEqual(['a', 'gap', 'd', 'e'])
    expect(reports.map(({ fromAt, untilAt }) => seconds(fromAt, untilAt))).toEqual([128])
  })

  test('counts from the first request that failed when nothing was heard for long', async () => {
    const { ask, pass, goOffline, goOnline, reports } = page()
    await ask('a')
    pass(300)
    goOffline()
    await ask('b')
    pass(60)
    goOnline()
    await ask('c')
    expect(reports.map(({ fromAt, untilAt }) => Math.round(seconds(fromAt, untilAt)))).toEqual([60])
  })

  test('names the last edit in it, and none before it', async () => {
    const { ask, pass, goOffline, goOnline, reports, connection } = page()
    connection.edited()
    await ask('a')
    pass(1)
    goOffline()
    await ask('b')
    pass(30)
    goOnline()
    await ask('c')
    expect(reports[0]?.lastEditAt).toBeNull()
    goOffline()
    await ask('d')
    pass(10)
    connection.edited()
    pass(20)
    goOnline()
    await ask('e')
    expect(seconds(reports[1]?.lastEditAt ?? '', reports[1]?.untilAt ?? '')).toBe(20)
  })

  test('of a few seconds is not worth a report', async () => {
    const { ask, pass, goOffline, goOnline, log, connection } = page()
    await ask('a')
    goOffline()
    await ask('b')
    pass(3)
    goOnline()
    await ask('c')
    expect(log).toEqual(['a', 'c'])
    expect(connection.isLost()).toBe(false)
  })

  test('is one gap however often the page looks whether it is over', async () => {
    const { ask, pass, goOffline, goOnline, reports } = page()
    await ask('a')
    goOffline()
    for (let look = 0; look < 4; look += 1) {
      await ask('b')
      pass(2)
    }
    goOnline()
    await ask('c')
    expect(reports.map(({ fromAt, untilAt }) => seconds(fromAt, untilAt))).toEqual([8])
  })

  test('does not hold back what leaves with the page, nor follows from a request that was taken back', async () => {
    const { ask, pass, goOffline, goOnline, log, connection } = page()
    goOffline()
    expect(await ask('a', { signal: AbortSignal.abort() })).toBe(false)
    expect(connection.isLost()).toBe(false)
    await ask('b')
    pass(60)
    goOnline()
    await ask('c', { keepalive: true })
    expect(log).toEqual(['c'])
    expect(connection.isLost()).toBe(true)
  })
})
