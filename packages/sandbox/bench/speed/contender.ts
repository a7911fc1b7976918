/** One way to run the job. */
export interface Contender {
  name: string
  how: string
  /** Runs the job on all cores, over and over, for about `ms` milliseconds. Resolves with jobs per second. Rejects on a wrong result. */
  measure(ms: number): Promise<number>
  close(): Promise<void>
}

/** Has so many callers, who are told their number, ask for one job after the other. */
export async function drive(job: (caller: number) => Promise<void>, callers: number, ms: number): Promise<number> {
  const started = performance.now()
  let done = 0
  const ask = async (caller: number) => {
    while (performance.now() - started < ms) {
      await job(caller)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => ask(caller)))
  return (done / (performance.now() - started)) * 1000
}
