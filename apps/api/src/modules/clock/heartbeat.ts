import type { Database } from '@assay/db'
import type { FastifyInstance } from 'fastify'
import { stayAlive } from './outages.ts'

const BEAT_MS = 1_000

/** Says each second that this process is alive, from before its first request until it stops. */
export function keepBeating(app: FastifyInstance, database: Database): void {
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  let isStopped = false
  let isFailing = false

  async function beat(): Promise<void> {
    try {
      await stayAlive(database)
      isFailing = false
    } catch (error) {
      // Once for a whole outage; the beat that ends it credits it.
      if (!isFailing) app.log.warn({ err: error }, 'the server cannot say that it is alive')
      isFailing = true
    }
    if (!isStopped) timer = setTimeout(start, BEAT_MS)
  }

  function start(): void {
    beating = beat()
  }

  app.addHook('onReady', async () => {
    start()
    await beating
  })
  app.addHook('preClose', async () => {
    isStopped = true
    clearTimeout(timer)
    await beating
  })
}
