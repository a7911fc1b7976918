import './react/native.ts'
import { allowSnapshot, clock, startClock } from './react/world.ts'
import { pageGlobals } from './react/browser.ts'
import { libraries } from './react/libraries.ts'
import { adaptJest } from './react/jest.ts'
import { cleanUpAfterEach, prepareTesting } from './react/testing.ts'
import { deleteUncounted } from './seal.ts'
import { openSpecs, type World } from './spec.ts'

/**
 * The harness of the react engine: the spec engine's, in the window of a page, with React and Testing Library. What
 * takes its time happens before there is an answer, and goes into a snapshot.
 */
prepareTesting()
allowSnapshot()

export function open(tell: (text: string) => void, maxPrinted: number) {
  return openSpecs(likeAPage, tell, maxPrinted)
}

function likeAPage(): World {
  deleteUncounted()
  startClock()
  return { clock, besides: pageGlobals, libraries, prepare: cleanUpAfterEach, adapt: adaptJest }
}
