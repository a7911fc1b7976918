/**
 * The server's clock, read from differences only.
 *
 * An answer that says it is `server` o'clock was written between `sentAt` and `receivedAt` of this page's monotonic
 * clock, so server time minus page time lies in [server − receivedAt, server − sentAt]. The first answer takes the
 * middle of that range: the error is at most half a round trip. A later one moves the offset only as far as its range
 * demands, so that a countdown does not jump with every slow answer. What the device's own clock says plays no part.
 */
export type ClockSample = { server: number; sentAt: number; receivedAt: number }

/** The next offset (server minus page time, milliseconds) after an answer. */
export function correctedOffset(offset: number | null, { server, sentAt, receivedAt }: ClockSample): number {
  const least = server - receivedAt
  const most = server - sentAt
  return offset === null ? (least + most) / 2 : Math.min(Math.max(offset, least), most)
}

/** A clock that `sync` corrects; `pageNow` is monotonic, in milliseconds. */
export function createServerClock(pageNow: () => number) {
  let offset: number | null = null
  let assumed: number | null = null
  return {
    sync(sample: ClockSample) {
      offset = correctedOffset(offset, sample)
    },
    /** What the server's clock shows as far as the device's own can tell; until the first answer. */
    assume(server: number) {
      assumed = server - pageNow()
    },
    isKnown: () => offset !== null,
    /** Epoch milliseconds of the server. Before the first answer the device's own clock stands in. */
    now: () => pageNow() + (offset ?? assumed ?? Date.now() - pageNow()),
  }
}
