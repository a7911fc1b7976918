import * as js from './intrinsics.ts'

interface Timer {
  id: number
  atMs: number
  run: () => void
  everyMs: number | null
}

/** A clock whose timers wait for nobody: when there is nothing else to do, it jumps to the next one. */
export interface Clock {
  now(): number
  advance(ms: number): void
  /** Jumps to the timer that is due next and runs it; false when there is none. */
  runNext(): boolean
  /** When the next timer is due; Infinity when there is none. */
  nextAt(): number
  clearTimers(): void
  /** How far it has jumped in all. */
  jumped(): number
  /** Starts anew, for a clock that was installed before a snapshot was made. */
  restart(): void
}

/**
 * Installs setTimeout, setInterval and Date on a virtual clock. `readMs` is the time without any jump: a constant for
 * a clock that stands still, the real time for one that flows.
 */
export function installClock(readMs: () => number): Clock {
  let jumpedMs = 0
  let lastId = 0
  let timers: Timer[] = []
  const now = () => readMs() + jumpedMs
  let startedAtMs = now()

  const start = (callback: unknown, delayMs: unknown, args: unknown[], repeat: boolean): number => {
    if (typeof callback !== 'function') throw new TypeError('The callback of a timer must be a function')
    const delay = js.max(typeof delayMs === 'number' && js.isFinite(delayMs) ? js.trunc(delayMs) : 0, repeat ? 1 : 0)
    lastId += 1
    const timer = { id: lastId, atMs: now() + delay, run: () => js.apply(callback, undefined, args), everyMs: repeat ? delay : null }
    timers = insert(timers, timer)
    return lastId
  }
  const clear = (id: unknown) => {
    timers = without(timers, id)
  }
  const clock: Clock = {
    now,
    advance: (ms) => {
      jumpedMs += ms
    },
    runNext: () => {
      const next = timers[0]
      if (!next) return false
      timers = without(timers, next.id)
      jumpedMs += js.max(0, next.atMs - now())
      if (next.everyMs !== null) timers = insert(timers, { ...next, atMs: now() + next.everyMs })
      next.run()
      return true
    },
    nextAt: () => timers[0]?.atMs ?? Infinity,
    clearTimers: () => {
      timers = []
    },
    jumped: () => jumpedMs,
    restart: () => {
      jumpedMs = 0
      timers = []
      startedAtMs = now()
    },
  }
  const performance = {
    now: () => now() - startedAtMs,
    get timeOrigin() {
      return startedAtMs
    },
  }
  Object.assign(globalThis, {
    setTimeout: (callback: unknown, delayMs: unknown, ...args: unknown[]) => start(callback, delayMs, args, false),
    setInterval: (callback: unknown, delayMs: unknown, ...args: unknown[]) => start(callback, delayMs, args, true),
    setImmediate: (callback: unknown, ...args: unknown[]) => start(callback, 0, args, false),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    performance,
  })
  installDate(() => js.floor(now()))
  return clock
}

/** Timers in the order in which they are due; those due together in the order in which they were set. */
function insert(timers: Timer[], timer: Timer): Timer[] {
  const sorted: Timer[] = []
  let placed = false
  for (let index = 0; index < timers.length; index += 1) {
    const other = timers[index]
    if (!other) continue
    if (!placed && other.atMs > timer.atMs) {
      append(sorted, timer)
      placed = true
    }
    append(sorted, other)
  }
  if (!placed) append(sorted, timer)
  return sorted
}

function without(timers: Timer[], id: unknown): Timer[] {
  const kept: Timer[] = []
  for (let index = 0; index < timers.length; index += 1) {
    const timer = timers[index]
    if (timer && timer.id !== id) append(kept, timer)
  }
  return kept
}

function append(timers: Timer[], timer: Timer): void {
  js.put(timers, timers.length, timer)
}

/** `Date` of the virtual clock: only "now" differs from the original. */
function installDate(now: () => number): void {
  const Original = js.OriginalDate
  function VirtualDate(...args: unknown[]): unknown {
    if (!new.target) return js.text(new Original(now()))
    return js.construct(Original, args.length === 0 ? [now()] : args, new.target)
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' })
  Object.defineProperty(VirtualDate, 'length', { value: 7 })
  Object.defineProperty(VirtualDate, 'prototype', { value: Original.prototype, writable: false })
  const statics: [string, unknown][] = [['now', now], ['parse', Original.parse], ['UTC', Original.UTC]]
  for (const [name, value] of statics) Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true })
  Object.defineProperty(Original.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true })
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true })
}
