import { performance } from 'node:perf_hooks'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const patienceMs = 1000

/**
 * Runs `work` under a label. Steps that are over within a second say nothing; longer ones show that something happens,
 * and how long it took. `quiet` silences all of it.
 */
export async function step(label, work, { quiet = false } = {}) {
  const startedAt = performance.now()
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  const stopShowing = quiet ? () => {} : show(label, seconds)
  let mark = '✓'
  try {
    return await work()
  } catch (error) {
    mark = '✗'
    throw error
  } finally {
    stopShowing()
    const isWorthALine = mark === '✗' || performance.now() - startedAt >= patienceMs
    if (!quiet && isWorthALine) process.stderr.write(`${mark} ${label} (${seconds()})\n`)
  }
}

/** On a terminal a line that turns; elsewhere one line, once it takes long. */
function show(label, seconds) {
  if (!process.stderr.isTTY) {
    const timer = setTimeout(() => process.stderr.write(`· ${label} …\n`), patienceMs)
    return () => clearTimeout(timer)
  }
  let frame = 0
  const timer = setInterval(() => {
    frame = (frame + 1) % frames.length
    process.stderr.write(`\r\x1b[2K${frames[frame]} ${label} (${seconds()})`)
  }, 100)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[2K')
  }
}
