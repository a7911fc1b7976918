import type { FastifyServerOptions } from 'fastify'
import type { Config } from './config.ts'

/** Where log lines go; standard output unless a test wants to read them. */
export interface LogSink {
  write(line: string): void
}

/**
 * What is written about a request and an error: a list of harmless fields, so that no header, cookie, body, query or
 * link's secret can get in by being forgotten on a list of forbidden ones.
 */
export function loggerOptions({ logLevel }: Config, stream?: LogSink): FastifyServerOptions['logger'] {
  return {
    level: logLevel,
    ...(stream ? { stream } : {}),
    serializers: {
      req: ({ method, url, ip }) => ({ method, path: pathWithoutSecrets(url), ip }),
      res: ({ statusCode }) => ({ statusCode }),
      err: (error) => ({ type: error.name, message: error.message, stack: error.stack ?? '', code: error.code }),
    },
  }
}

/** The path of a request, with the secret of a link taken out and no query. */
function pathWithoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/\/t\/.*/is, '/t/[secret]')
}
