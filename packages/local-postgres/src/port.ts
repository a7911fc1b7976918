import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ClusterError } from './problems.ts'

/** The port to start on: the wanted one or an error, else the one of last time, else any that is free. */
export async function choosePort(directory: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted
    throw portTaken(wanted)
  }
  const last = Number(await readFile(remembered(directory), 'utf8').catch(() => 0))
  return last > 0 && (await isFree(last)) ? last : anyFreePort()
}

/** Addresses that were noted down stay right over restarts. */
export async function rememberPort(directory: string, port: number): Promise<void> {
  await writeFile(remembered(directory), String(port))
}

export function portTaken(port: number): ClusterError {
  return new ClusterError(`Port ${port} is taken by another program. Stop that one, or choose another port.`)
}

function remembered(directory: string): string {
  return join(directory, 'port')
}

function isFree(port: number): Promise<boolean> {
  return listen(port).then(
    () => true,
    () => false,
  )
}

function anyFreePort(): Promise<number> {
  return listen(0)
}

/** Listens for an instant, which is the only way to know. */
function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      server.close(() => resolve(address.port))
    })
  })
}
