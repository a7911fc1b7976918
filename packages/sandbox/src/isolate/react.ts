import './react/native.ts'
import { allowSnapshot, clock, startClock } from './react/world.ts'
import { pageGlobals } from './react/browser.ts'
import { libraries } from './react/libraries.ts'
import { adaptJest } from './react/jest.ts'
import { cleanUpAfterEach, prepareTesting } from './react/testing.ts'
import { deleteUncounted } from './seal.ts'
import { makeWorld, openSpecs } from './spec/harness.ts'
import { warmUpSpecs } from './spec/warm-up.ts'

/**
 * The harness of the react engine: the spec engine's, in the window of a page, with React and Testing Library. What
 * takes its time happens before there is an answer, and goes into a snapshot.
 */
prepareTesting()
const world = makeWorld({ clock, besides: pageGlobals, libraries, prepare: cleanUpAfterEach, adapt: adaptJest })
allowSnapshot()

export function open(tell: (text: string) => void, maxPrinted: number) {
  deleteUncounted()
  startClock()
  return openSpecs(world, tell, maxPrinted)
}

/** Does what every job does, so that a new isolate finds it compiled. */
export const warmUp = (): void => warmUpSpecs(open(() => {}, 1000))
