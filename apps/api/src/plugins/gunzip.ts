import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ProblemError } from '@assay/contracts'
import type { preParsingAsyncHookHandler } from 'fastify'

const unzip = promisify(gunzip)

/**
 * A hook that lets a route take a body compressed with gzip, of at most `sent` bytes, that is at most `unpacked` bytes
 * once it is unpacked. Unpacking stops there: a small bomb never becomes a large body, nor the work of making one.
 */
export function takesGzip(limits: { sent: number; unpacked: number }): preParsingAsyncHookHandler {
  return async (request, _reply, payload) => {
    const encoding = request.headers['content-encoding']
    if (encoding === undefined) return payload
    if (encoding !== 'gzip') throw new ProblemError('unsupported_media_type', { detail: 'Send the body as it is or compressed with gzip.' })
    const sent = await read(payload, limits.sent)
    const unpacked = await unzip(sent, { maxOutputLength: limits.unpacked }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new ProblemError('payload_too_large')
      throw new ProblemError('malformed_request', { detail: 'The body is not what gzip makes.' })
    })
    // What Fastify compares with the content-length.
    return Object.assign(Readable.from([unpacked], { objectMode: false }), { receivedEncodedLength: sent.length })
  }
}

async function read(payload: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of payload) {
    bytes += chunk.length
    if (bytes > limit) throw new ProblemError('payload_too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
