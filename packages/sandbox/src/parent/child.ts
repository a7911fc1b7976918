import { spawn, type ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { failure } from '../failure.ts'
import type { Failure } from '../job.ts'
import { fromChild, type FromChild } from '../from-child.ts'
import { lineReader } from '../protocol.ts'
import { launchOf } from './launch.ts'
import { filterFd } from './layers/entrance.ts'
import { wallsOfHost, type Walls } from './layers/walls.ts'
import { isFiltered, workerOf } from './layers/worker.ts'
import { residentBytes, watchMemory } from './memory.ts'
import { limitWall } from './patience.ts'
import type { Program } from './program.ts'

/** Bounds that the parent itself enforces on a job, whatever the child does. */
export interface OuterLimits {
  /** Time to compute or to sleep in; waiting for a CPU does not count. */
  wallMs: number
  residentMb: number
}

/** How a job ended: by its result, or by the death of the child. Either way with the parts that came before. */
export type Ending = { parts: unknown[]; done: unknown } | { parts: unknown[]; died: Failure }

/** Opens the connection that a job brings. */
export type Dial = () => Promise<Socket>

interface RunningJob {
  parts: unknown[]
  settle: (ending: Ending) => void
}

/** One disposable process. After a job that it did not survive, or after `kill`, it is of no more use. */
export class Child {
  readonly ready: Promise<void>
  alive = true
  /** Wall time spent in jobs; the pool retires a child before its CPU rlimit could hit an honest answer. */
  busyMs = 0
  private readonly process: ChildProcess
  private job: RunningJob | null = null
  /** Characters that came since the last job began; after its end there should be none. */
  private received = 0
  private stderr = ''
  private booted: () => void = () => {}
  private readonly walls: Walls
  /** The process that runs Node; what was started may be bwrap, which watches over it. */
  private worker: number

  constructor(program: Program, walls = wallsOfHost()) {
    const { command, args, env, stdio, filter, lock } = launchOf(program.launch, walls)
    this.walls = walls
    this.process = spawn(command, args, { env, cwd: '/', stdio })
    this.worker = this.process.pid ?? 0
    const bootTimer = setTimeout(() => this.kill(), maxBootMs)
    this.ready = new Promise((resolve) => {
      this.booted = () => {
        clearTimeout(bootTimer)
        resolve()
      }
    })
    this.listen()
    if (filter) this.giveFilter(filter)
    this.process.stdin?.write(`${JSON.stringify(lock)}\n`)
    this.process.stdin?.write(program.boot)
  }

  /** Runs a job on a child that is ready and idle. Never rejects. */
  async run(job: object, limits: OuterLimits, dial?: Dial): Promise<Ending> {
    await this.ready
    if (!this.alive) return { parts: [], died: this.unexpectedDeath() }
    const started = performance.now()
    const ending = await this.supervise(job, limits, dial)
    this.busyMs += performance.now() - started
    return ending
  }

  kill(): void {
    this.alive = false
    this.process.kill('SIGKILL')
  }

  /** The process that runs Node, once it is ready. */
  get pid(): number {
    return this.worker
  }

  residentMb(): number {
    return (residentBytes(this.worker) ?? 0) / 1024 / 1024
  }

  private supervise(job: object, limits: OuterLimits, dial?: Dial): Promise<Ending> {
    this.received = 0
    return new Promise((resolve) => {
      const liftWall = limitWall(this.worker, limits.wallMs, () => this.die(failure('time-limit', 'The answer did not come to an end in time.')))
      const unwatch = watchMemory(this.worker, limits.residentMb, () => {
        this.die(failure('memory-limit', 'The answer needed more memory than it may use.'))
      })
      this.job = {
        parts: [],
        settle: (ending) => {
          liftWall()
          unwatch()
          this.job = null
          resolve(ending)
        },
      }
      const give = () => this.process.stdin?.write(`${JSON.stringify(job)}\n`)
      if (dial) this.connect(dial).then(give, (error: unknown) => this.die(failure('internal-error', `No connection for the job: ${String(error)}`)))
      else give()
    })
  }

  /** Passes an open connection to the child, which is the only one that then holds it. */
  private async connect(dial: Dial): Promise<void> {
    const socket = await dial()
    // A child that has died meanwhile takes nothing any more.
    if (this.process.connected) this.process.send({}, socket, () => {})
    else socket.destroy()
  }

  private giveFilter(filter: Buffer): void {
    const pipe = this.process.stdio[filterFd] as Writable
    // Whoever cannot read it ends, and its exit is what counts.
    pipe.on('error', () => {}).end(filter)
  }

  private listen(): void {
    const read = lineReader((line) => this.receive(line))
    this.process.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      if (this.withinBounds(chunk)) read(chunk)
    })
    this.process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.stderr = (this.stderr + chunk).slice(0, maxStderr)
    })
    // A write to a child that has just died; its exit is what counts.
    this.process.stdin?.on('error', () => {})
    this.process.on('error', (error) => {
      this.stderr += error.message
      this.ended()
    })
    this.process.on('close', () => this.ended())
  }

  private withinBounds(chunk: string): boolean {
    if (!this.alive) return false
    this.received += chunk.length
    if (this.received <= maxBytesPerJob) return true
    this.die(failure('output-limit', 'The answer gave back more than can be taken.'))
    return false
  }

  private receive(line: string): void {
    if (!this.alive) return
    const message = parseMessage(line)
    if (message && 'ready' in message) this.settled()
    else if (!message || !this.job) this.die(failure('internal-error', 'The sandbox gave an answer that cannot be read.'))
    else if ('part' in message) this.job.parts.push(message.part)
    else if ('done' in message) this.job.settle({ parts: this.job.parts, done: message.done })
    else if ('fatal' in message) this.die(failure(message.fatal, message.message))
  }

  /** A child says that it is ready; whether its walls stand is seen from outside. */
  private settled(): void {
    if (this.walls.bubblewrap) this.worker = workerOf(this.worker)
    if (this.walls.seccomp && !isFiltered(this.worker)) {
      this.stderr += 'Its walls do not stand, or /proc does not show them (is it mounted with hidepid?).'
      this.kill()
    }
    this.booted()
  }

  private die(reason: Failure): void {
    this.kill()
    this.job?.settle({ parts: this.job.parts, died: reason })
  }

  private ended(): void {
    this.alive = false
    this.booted()
    this.job?.settle({ parts: this.job.parts, died: this.unexpectedDeath() })
  }

  private unexpectedDeath(): Failure {
    const reason = this.process.signalCode ?? `exit code ${String(this.process.exitCode)}`
    return failure('internal-error', `The sandbox process ended unexpectedly (${reason}). ${this.stderr}`.trim())
  }
}

function parseMessage(line: string): FromChild | null {
  try {
    return fromChild.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** A machine under load boots slowly; a child that takes longer than this is stuck. */
const maxBootMs = 30_000
const maxBytesPerJob = 32 * 1024 * 1024
const maxStderr = 2000
