import { installClock } from './clock.ts'
import { installGlobals } from './globals.ts'
import * as js from './intrinsics.ts'
import { deleteUncounted, keepAtomics } from './seal.ts'
import { makeWorld, openSpecs } from './spec/harness.ts'
import { noLibraries } from './spec/libraries.ts'
import { warmUpSpecs } from './spec/warm-up.ts'

/**
 * The harness of the spec engine, in an isolate before the answer. What takes its time happens while it is evaluated,
 * and goes into a snapshot.
 */
const world = keepAtomics(() => {
  installGlobals()
  const clock = installClock(js.OriginalDate.now)
  return makeWorld({ clock, besides: new Set(), libraries: noLibraries, prepare: () => {}, adapt: (jest) => jest })
})

export function open(tell: (text: string) => void, maxPrinted: number) {
  deleteUncounted()
  world.clock.restart()
  return openSpecs(world, tell, maxPrinted)
}

/** Does what every job does, so that a new isolate finds it compiled. */
export const warmUp = (): void => warmUpSpecs(open(() => {}, 1000))
