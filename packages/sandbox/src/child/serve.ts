import { writeSync } from 'node:fs'
import process from 'node:process'
import type { Fatal, FromChild } from '../from-child.ts'
import { lineReader } from '../protocol.ts'
import { lockDown } from './boot.ts'
import { unreported } from './printed.ts'

/**
 * Takes jobs from stdin, one at a time, for as long as the parent lives. Everything that the program needed was loaded
 * before this is called: from here on the process may touch no file and start nothing.
 */
export function serve<Job>(handle: (job: Job) => Promise<unknown>): void {
  silenceConsole()
  const read = lineReader((line) => {
    handle(JSON.parse(line) as Job).then(
      (result) => send({ done: result }),
      (error: unknown) => endWith('internal-error', String(error)),
    )
  })
  process.stdin.setEncoding('utf8').on('data', read)
  // The parent is gone. A plain exit would wait for an isolate that still runs.
  process.stdin.on('end', endNow)
  process.stdin.on('error', endNow)
  lockDown()
  send({ ready: true })
}

let unsent = ''
let sending: NodeJS.Timeout | null = null

/** Parts go with what follows them or a little later: each write costs a turn of the parent. */
export function send(message: FromChild): void {
  if ('part' in message) return sendPart(JSON.stringify(message.part))
  unsent += `${JSON.stringify(message)}\n`
  sendAll()
}

/** A part that is JSON already, in one line. */
export function sendPart(json: string): void {
  unsent += `{"part":${json}}\n`
  sending ??= setTimeout(sendAll, partsWaitMs)
}

const partsWaitMs = 5

function sendAll(): void {
  if (sending) clearTimeout(sending)
  sending = null
  const bytes = Buffer.from(unsent)
  unsent = ''
  let written = 0
  while (written < bytes.length) written += writeSync(1, bytes, written)
}

/** Tells the parent what was printed last and why it ends, and ends the process, since nothing in it can be trusted to stop by itself any more. */
export function endWith(fatal: Fatal['fatal'], message: string): void {
  send({ part: { printed: unreported() } })
  send({ fatal, message: message.slice(0, 1000) })
  endNow()
}

function endNow(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Libraries that print would break the protocol. */
function silenceConsole(): void {
  const quiet = () => {}
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[method] = quiet
}
