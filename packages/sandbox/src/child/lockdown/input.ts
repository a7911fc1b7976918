import { readSync } from 'node:fs'
import process from 'node:process'

/** What has come from stdin and is not read yet. The parent sends nothing more than the boot before the child is ready. */
let rest: Buffer = Buffer.alloc(0)

/** The next line, without its end. Ends the process where there is none. */
export function readLine(): string {
  let end = rest.indexOf(lineBreak)
  while (end < 0) {
    const before = rest.length
    rest = Buffer.concat([rest, readSome()])
    end = rest.indexOf(lineBreak, before)
  }
  const line = rest.toString('utf8', 0, end)
  rest = rest.subarray(end + 1)
  return line
}

/** The next bytes, in a buffer of their own. */
export function readBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let filled = rest.copy(bytes)
  rest = rest.subarray(filled)
  while (filled < length) filled += readInto(bytes.subarray(filled))
  return bytes
}

function readSome(): Buffer {
  const buffer = Buffer.alloc(256 * 1024)
  return buffer.subarray(0, readInto(buffer))
}

function readInto(bytes: Uint8Array): number {
  const length = readSync(0, bytes)
  if (length === 0) process.exit()
  return length
}

const lineBreak = 10
