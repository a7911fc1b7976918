import type { BuildOptions } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { defaultLimits } from '../limits.ts'
import { bundle, forIsolate, forNode } from './bundle.ts'
import type { LaunchSettings } from './launch.ts'
import { bundleLibraries } from './libraries.ts'
import { plainBoot, program, type LazyProgram } from './program.ts'
import { makeSnapshots } from './snapshot.ts'

interface IsolateRecipe {
  /** File of src/child, without its ending. */
  child: string
  /** File of src/isolate, without its ending. */
  harness: string
  /** Further ones, for answers that need more than the usual; files of src/isolate too. */
  otherHarnesses?: string[]
  bundling?: BuildOptions
  /** npm packages that an answer may import. */
  modules?: string[]
  /** On for questions that compute heavily. */
  jit?: boolean
  /** The memory limit of most jobs. */
  usualMemoryMb?: number
}

/** A child that runs an answer in isolates, behind a harness. */
export function isolateProgram({ child, harness, otherHarnesses = [], bundling = forIsolate, modules = [], jit = false, usualMemoryMb = defaultLimits.memoryMb }: IsolateRecipe): LazyProgram {
  return program(jit ? `${child}-jit` : child, async () => {
    const [code, libraries] = await Promise.all([bundle(`child/${child}.ts`, forNode), bundleLibraries(modules)])
    const addon = isolatedVmBinding()
    const launch = { jit, readable: [addon], cpuSeconds: 300 }
    const snapshots = await makeSnapshots([harness, ...otherHarnesses], bundling, launch, addon)
    return { launch, boot: { code, addon, snapshots, modules: libraries, usualMemoryMb } }
  })
}

/** A child that works on text but never runs an answer. */
export function readerProgram(child: string, launch: Partial<LaunchSettings> = {}): LazyProgram {
  return program(child, async () => ({
    launch: { jit: true, readable: [], cpuSeconds: 120, ...launch },
    boot: plainBoot(await bundle(`child/${child}.ts`, forNode)),
  }))
}

/** The prebuilt binding for this platform; its path is found here because a child may not look around. */
export function isolatedVmBinding(): string {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('isolated-vm'))
  const resolver: unknown = createRequire(`${folder}/index.js`)('node-gyp-build')
  if (typeof resolver !== 'function' || !('path' in resolver) || typeof resolver.path !== 'function') {
    throw new TypeError('node-gyp-build cannot name the path of isolated-vm’s binding')
  }
  return String(resolver.path(folder))
}
