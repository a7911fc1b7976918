/** Lets at most so many pieces of work run at one time; the others wait in the order in which they came. */
export class Places {
  private readonly count: number
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(count: number) {
    this.count = count
    this.free = count
  }

  /** Whether work waits for a place. */
  get isCrowded(): boolean {
    return this.waiting.length > 0
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    await this.enter()
    try {
      return await work()
    } finally {
      this.leave()
    }
  }

  /** Resolves when all work has ended; nothing more can begin from the call on. */
  async close(): Promise<void> {
    for (let taken = 0; taken < this.count; taken += 1) await this.enter()
  }

  private async enter(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    // `leave` hands its place over, so `free` stays as it is.
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve)
    })
  }

  private leave(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.free += 1
  }
}
