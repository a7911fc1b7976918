import type { Engine } from '../engine.ts'
import { prepareComponents } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'
import { forReact } from '../react-bundle.ts'
import { runSpec } from './spec.ts'

/** Runs a Jest spec against React components and hooks, in a browser's window without a browser. */
export const react: Engine<'react'> = {
  run(job, { children }) {
    const limits = { memoryMb, ...job.limits }
    return runSpec({ ...job, limits }, children, { prepare: prepareComponents, program: job.performance ? withJit : withoutJit })
  },
}

/** Of a question that names no limit: React, Testing Library and a document take 25 MB before an answer is there. */
const memoryMb = 128

const recipe = { child: 'spec', harness: 'react', bundling: forReact, usualMemoryMb: memoryMb }
const withoutJit = isolateProgram(recipe)
const withJit = isolateProgram({ ...recipe, jit: true })
