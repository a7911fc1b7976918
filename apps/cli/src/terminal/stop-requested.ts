/**
 * Settles when this process is asked to end: Ctrl-C, a signal, or the death of the process that started it. A second
 * Ctrl-C does not wait any longer.
 */
export function stopRequested(): Promise<undefined> {
  return new Promise((resolve) => {
    let asked = 0
    const ask = () => {
      asked += 1
      if (asked > 1) process.exit(130)
      resolve(undefined)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
    process.once('disconnect', ask)
    process.channel?.unref()
  })
}
