import { deflateSync } from 'node:zlib'
import { makeSnapshot } from './python/interpreter.ts'
import { serve } from './serve.ts'

/** The snapshot is made before there is a job, while files can still be read; the one job fetches it. */
async function main(): Promise<void> {
  const snapshot = new Uint8Array(await makeSnapshot())
  serve(async (): Promise<{ deflated: string }> => ({ deflated: deflateSync(snapshot, { level: 1 }).toString('base64') }))
}
void main()
