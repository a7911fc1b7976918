import { buildApp } from './app.ts'
import { ConfigError, parseConfig, type Config } from './config.ts'

await start()

/** Listens until it is told to stop; requests under way are answered first. */
async function start(): Promise<void> {
  const config = readConfig()
  if (!config) return
  const app = await buildApp(config)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    console.error(whyNot(error, config))
    process.exitCode = 1
    await app.close()
  }
}

function readConfig(): Config | undefined {
  try {
    return parseConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exitCode = 1
    return undefined
  }
}

function whyNot(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken. Stop what uses it, or set PORT to another one.`
  if (code === 'EACCES') return `Port ${port} of ${host} may not be used by this account. Set PORT to one above 1023.`
  return `The API could not listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`
}
