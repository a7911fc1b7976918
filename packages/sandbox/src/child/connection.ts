import type { Socket } from 'node:net'
import process from 'node:process'

const arrived: Socket[] = []
let taken: ((socket: Socket) => void) | null = null

process.on('message', (_message, handle) => {
  const socket = handle as Socket
  if (taken) taken(socket)
  else arrived.push(socket)
  taken = null
})

/** The connection that came with a job, for a client that wants to connect it itself. A child can open none of its own. */
export async function nextConnection(): Promise<Socket> {
  const socket =
    arrived.shift() ??
    (await new Promise<Socket>((resolve) => {
      taken = resolve
    }))
  return Object.assign(socket, { connect: () => process.nextTick(() => socket.emit('connect')) })
}
