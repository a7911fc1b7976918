import * as matchers from '@testing-library/jest-dom/matchers'
import { cleanup } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'expect'
import { environment } from '../spec/node-globals.ts'
import type { Registry } from '../spec/registry.ts'
import { boundary } from './browser.ts'
import { originalOf } from './dom/crossing.ts'
import { asking } from './dom/overrides.ts'

/** Adapts what Testing Library adapts of a document, and closes the document to any other change. */
export function prepareTesting(): void {
  Object.assign(environment, printing)
  userEvent.setup()
  const element = (Reflect.get(globalThis, 'HTMLElement') as { prototype: object }).prototype
  for (const name of ['focus', 'blur']) Reflect.defineProperty(element, name, asking(name, { value: Reflect.get(element, name) as unknown }))
  boundary.prototypes.freeze()
  expect.extend(Object.fromEntries(Object.entries(matchers).map(([name, matcher]) => [name, ofTheDocument(matcher as Matcher)])))
}

/** How Testing Library shows a document when a query finds nothing. */
const printing = { COLORS: 'false', DEBUG_PRINT_LIMIT: '3000' }

type Matcher = Parameters<typeof expect.extend>[0][string]

/** A matcher for elements believes what an element says of itself: it must be one of the document's. */
function ofTheDocument(matcher: Matcher): Matcher {
  return function (received: unknown, ...expected: unknown[]) {
    const isStranger = typeof received === 'object' && received !== null && originalOf(received) === undefined
    return Reflect.apply(matcher, this, [isStranger ? String(received) : received, ...expected])
  }
}

/** As Testing Library does it by itself where Jest's hooks are global. */
export function cleanUpAfterEach(registry: Registry): void {
  registry.hook('afterEach')(() => cleanup())
}
