import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Advice } from '../terminal/say-why.ts'

/** Makes sure that the web port can be had before anything else is started; 0 becomes any free one. */
export async function reservePort(host: string, port: number): Promise<number> {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Advice(whyNot(host, port, error), { cause: error })
  }
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}

function whyNot(host: string, port: number, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program (is Assay already running?). Stop that one, or take another port: npm start -- --port ${port + 1}, or set PORT.`
  }
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one above 1023 with --port or PORT.`
  return `Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`
}
