import { pino } from 'pino'
import { ConfigError, parseConfig, type Config } from './config.ts'
import { runUntilStopped } from './runner.ts'

process.exitCode = await main()

/** The exit code: 0 after an orderly stop, 1 when the runner could not start or go on. */
async function main(): Promise<number> {
  const config = readConfig()
  if (!config) return 1
  const log = pino({ level: config.logLevel, base: { app: 'runner' } })
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort())
  try {
    await runUntilStopped(config, log, stopping.signal)
    log.info('Stopped')
    return 0
  } catch (error) {
    log.fatal({ code: codeOf(error) }, error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readConfig(): Config | null {
  try {
    return parseConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    return null
  }
}

/** A stable name of what went wrong, where there is one. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal_error'
}
