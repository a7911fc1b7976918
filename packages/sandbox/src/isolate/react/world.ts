import { installClock, type Clock } from '../clock.ts'
import { installGlobals } from '../globals.ts'
import * as js from '../intrinsics.ts'

const atomics = Reflect.getOwnPropertyDescriptor(globalThis, 'Atomics')

// Before any library is evaluated: they keep the timers that they find.
installGlobals()

const msPerLook = 0.001
const msPerTimer = 0.1
let startedMs = 0
let passedMs = 0

const installed = installClock(() => {
  passedMs += msPerLook
  return startedMs + passedMs
})

/**
 * Time does not pass while code runs, however slow the machine, so what is to happen before a timer does happen before
 * it. It jumps from timer to timer; it moves a little when it is looked at and with every timer, so that nobody waits
 * for it in vain.
 */
export const clock: Clock = {
  ...installed,
  runNext() {
    passedMs += msPerTimer
    return installed.runNext()
  },
}

/** To be called where an answer is about to be loaded: all before went into a snapshot. */
export function startClock(): void {
  startedMs = js.OriginalDate.now()
  passedMs = 0
}

/** To be called when everything has been evaluated: V8 cannot make a context from a snapshot that lacks Atomics. */
export function allowSnapshot(): void {
  if (atomics) Reflect.defineProperty(globalThis, 'Atomics', atomics)
}
