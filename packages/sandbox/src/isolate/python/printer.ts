import { TextDecoder } from '../web/text-codec.ts'

/** Takes the bytes that an answer prints, as text, up to `room` characters. */
export class Printer {
  /** Characters that are still kept. */
  room = 0
  private total = 0
  private text = ''
  private unfinished: number[] = []
  private readonly tell: (text: string) => void
  private readonly flooded: () => void

  constructor(tell: (text: string) => void, flooded: () => void) {
    this.tell = tell
    this.flooded = flooded
  }

  readonly write = (bytes: Uint8Array): number => {
    this.total += bytes.length
    if (this.total > floodBytes) this.flooded()
    if (this.room > 0) this.keep(this.decode(bytes))
    return bytes.length
  }

  /** What was printed since the last time. */
  take(): string {
    const taken = this.text
    this.text = ''
    return taken
  }

  /** A character may come in two pieces: its first bytes wait for the others. */
  private decode(bytes: Uint8Array): string {
    const all = new Uint8Array([...this.unfinished, ...bytes])
    const end = all.length - unfinishedBytes(all)
    this.unfinished = [...all.subarray(end)]
    return decoder.decode(all.subarray(0, end))
  }

  private keep(printed: string): void {
    const kept = printed.length <= this.room ? printed : `${printed.slice(0, this.room)}\n[more was printed than is kept]\n`
    this.room -= printed.length
    this.text += kept
    this.tell(kept)
  }
}

function unfinishedBytes(bytes: Uint8Array): number {
  for (let count = 1; count <= 3; count += 1) {
    const byte = bytes.at(-count) ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > count ? count : 0
  }
  return 0
}

const decoder = new TextDecoder()
/** Who prints this much would print for ever. */
const floodBytes = 16 * 1024 * 1024
