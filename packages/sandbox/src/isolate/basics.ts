import { structuredClone } from './clone.ts'
import { define } from './define.ts'
import * as js from './intrinsics.ts'
import { deleteUncounted, sealBuffers } from './seal.ts'

/** Seals an isolate and gives it the globals that cost next to nothing. */
export function installBasics(): void {
  deleteUncounted()
  prepareBasics()
}

/** What of it a snapshot can hold. */
export function prepareBasics(): void {
  sealBuffers()
  define({ structuredClone, queueMicrotask })
}

function queueMicrotask(callback: unknown): void {
  if (typeof callback !== 'function') throw new TypeError('The callback must be a function')
  js.subscribe(js.resolved(undefined), () => js.apply(callback, undefined, []))
}
