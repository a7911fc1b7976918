/** Works on items, up to `places` at one time, and yields the results in the order of the items. */
export async function* inOrder<T, R>(items: Iterable<T>, places: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for (const item of items) {
    running.push(work(item))
    if (running.length >= places) yield* running.splice(0, 1)
  }
  yield* running
}
