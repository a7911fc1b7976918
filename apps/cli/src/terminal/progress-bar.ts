import process from 'node:process'
import type { WriteStream } from 'node:tty'

/** One line at the bottom of a terminal that shows how far things are. Where there is no terminal it shows nothing. */
export interface ProgressBar {
  update(done: number, of: number, note: string): void
  /** Runs what prints lines, with the bar out of their way. */
  beside(print: () => void): void
  end(): void
}

type Terminal = Pick<WriteStream, 'isTTY' | 'columns' | 'write'>

export function progressBar(terminal: Terminal = process.stderr, env = process.env): ProgressBar {
  if (!terminal.isTTY || env['TERM'] === 'dumb') return { update() {}, beside: (print) => print(), end() {} }
  const startedAt = performance.now()
  let line: ((seconds: number) => string) | null = null
  const hide = () => void terminal.write('\r\x1b[2K')
  const show = () => {
    if (line) terminal.write(`\r\x1b[2K${line((performance.now() - startedAt) / 1000)}`)
  }
  const timer = setInterval(show, redrawMs).unref()
  return {
    update(done, of, note) {
      line = (seconds) => progressLine({ done, of, note, seconds, columns: terminal.columns || 80 })
      show()
    },
    beside(print) {
      hide()
      print()
      show()
    },
    end() {
      clearInterval(timer)
      line = null
      hide()
    },
  }
}

const redrawMs = 200
const barLength = 20
/** With less, there is no room for a bar beside the words. */
const columnsForBar = 60

interface Progress {
  done: number
  of: number
  note: string
  seconds: number
  columns: number
}

/** As much as fits on one line: a line that wraps could not be taken back. */
export function progressLine({ done, of, note, seconds, columns }: Progress): string {
  const filled = of === 0 ? 0 : Math.floor((barLength * done) / of)
  const bar = columns < columnsForBar ? '' : `${'█'.repeat(filled)}${'░'.repeat(barLength - filled)} `
  return `${bar}${done}/${of} ${note} ${seconds.toFixed(0)} s`.slice(0, columns - 1)
}
