/** Exit codes as shells know them: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

/**
 * Calls `react` once when this process is asked to end: by Ctrl-C, a signal, or the death of the process that started it.
 * A second Ctrl-C does not wait any longer. Returns what stops listening.
 */
export function onStopRequest(react: (exitCode: number) => void): () => void {
  let asked = false
  const ask = (exitCode: number) => {
    if (asked) process.exit(exitCode)
    asked = true
    react(exitCode)
  }
  const listeners = signals.map((signal) => ({ signal, listener: () => ask(exitCodes[signal]) }))
  const orphaned = () => ask(exitCodes.SIGHUP)
  for (const { signal, listener } of listeners) process.on(signal, listener)
  process.once('disconnect', orphaned)
  process.channel?.unref()
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener)
    process.off('disconnect', orphaned)
  }
}

/** Settles when this process is asked to end. */
export function stopRequested(): Promise<undefined> {
  return new Promise((resolve) => {
    onStopRequest(() => resolve(undefined))
  })
}
