/** Milliseconds as they are shown: nobody measures finer. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}
