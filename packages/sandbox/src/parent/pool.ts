import { Child, type Dial, type Ending, type OuterLimits } from './child.ts'
import { Places } from './places.ts'
import type { Program } from './program.ts'

export interface PoolSettings {
  concurrency: number
  spares: number
}

export interface PoolJob {
  program: Program
  shareKey: string | undefined
  job: object
  limits: OuterLimits
  dial?: Dial | undefined
}

interface IdleChild {
  program: Program
  shareKey: string
  child: Child
  retire: NodeJS.Timeout
}

/**
 * Disposable children. A job without a share key gets a fresh child, which is then killed; one with a key may get the
 * child that served the same key before. No child ever serves two keys. Spares of a program are kept from its first
 * job on, so that an engine that is never asked for costs nothing.
 */
export class Pool {
  private readonly settings: PoolSettings
  private readonly spares = new Map<Program, Child[]>()
  private readonly places: Places
  private readonly running = new Set<Child>()
  private idle: IdleChild[] = []
  private closed = false

  constructor(settings: PoolSettings) {
    this.settings = settings
    this.places = new Places(settings.concurrency)
  }

  async run({ program, shareKey, job, limits, dial }: PoolJob): Promise<Ending> {
    return this.places.use(async () => {
      if (this.closed) throw new Error('The sandbox is closed')
      const child = this.takeIdle(program, shareKey) ?? this.takeFresh(program)
      this.running.add(child)
      const ending = await child.run(job, limits, dial)
      this.running.delete(child)
      this.putBack(child, program, shareKey, ending, limits)
      return ending
    })
  }

  /** Kills every child; jobs that still run end as internal errors. */
  close(): void {
    this.closed = true
    for (const child of this.running) child.kill()
    for (const child of [...this.spares.values()].flat()) child.kill()
    this.spares.clear()
    for (const one of this.idle) this.discard(one)
    this.idle = []
  }

  private takeIdle(program: Program, shareKey: string | undefined): Child | null {
    if (shareKey === undefined) return null
    const found = this.idle.find((one) => one.program === program && one.shareKey === shareKey)
    if (!found) return null
    this.idle = this.idle.filter((one) => one !== found)
    clearTimeout(found.retire)
    return found.child.alive ? found.child : null
  }

  private takeFresh(program: Program): Child {
    const spares = (this.spares.get(program) ?? []).filter((child) => child.alive)
    const child = spares.shift() ?? new Child(program)
    while (spares.length < this.settings.spares) spares.push(new Child(program))
    this.spares.set(program, spares)
    return child
  }

  private putBack(child: Child, program: Program, shareKey: string | undefined, ending: Ending, limits: OuterLimits): void {
    const healthy = child.alive && 'done' in ending && child.busyMs < maxBusyMs && child.residentMb() < limits.residentMb / 2
    if (shareKey === undefined || !healthy || this.closed) {
      child.kill()
      return
    }
    const kept: IdleChild = { program, shareKey, child, retire: setTimeout(() => this.retire(kept), keepIdleMs).unref() }
    this.idle.push(kept)
    if (this.idle.length > this.settings.concurrency * maxIdlePerRunning) this.retire(this.idle[0])
  }

  private retire(one: IdleChild | undefined): void {
    if (!one) return
    this.idle = this.idle.filter((other) => other !== one)
    this.discard(one)
  }

  private discard(one: IdleChild): void {
    clearTimeout(one.retire)
    one.child.kill()
  }
}

/** How long a child waits for the next job of its share key. */
const keepIdleMs = 60_000
const maxIdlePerRunning = 4
/** Well below the CPU rlimit of a child. */
const maxBusyMs = 60_000
