import { build, type BuildOptions } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Boot } from '../protocol.ts'
import { jestBundle } from './jest-bundle.ts'
import type { LaunchSettings } from './launch.ts'

/** A kind of child: how it is launched and the boot line that it gets. */
export interface Program {
  name: string
  launch: LaunchSettings
  bootLine: string
}

export type ProgramName = 'javascript' | 'javascript-jit' | 'spec' | 'spec-jit' | 'typescript' | 'http' | 'sql' | 'openapi' | 'metrics'

/**
 * Bundles what a kind of child runs, once per process. Under --jitless Node cannot strip types itself, and a bundle
 * also means that a child reads nothing from the disk but isolated-vm's binding.
 */
export function loadProgram(name: ProgramName): Promise<Program> {
  const known = programs.get(name) ?? makeProgram(name)
  programs.set(name, known)
  return known
}
const programs = new Map<ProgramName, Promise<Program>>()

async function makeProgram(name: ProgramName): Promise<Program> {
  const { launch, boot } = await recipes[name]()
  return { name, launch, bootLine: `${JSON.stringify(boot)}\n` }
}

type Recipe = () => Promise<{ launch: LaunchSettings; boot: Boot }>

const recipes: Record<ProgramName, Recipe> = {
  javascript: async () => ({ launch: isolateLaunch(), boot: await isolateBoot('javascript', 'calls', []) }),
  'javascript-jit': async () => ({ launch: { ...isolateLaunch(), jit: true }, boot: await isolateBoot('javascript', 'calls', []) }),
  http: async () => ({ launch: isolateLaunch(), boot: await isolateBoot('http', 'http', ['hono', 'hono/http-exception']) }),
  spec: async () => ({ launch: isolateLaunch(), boot: await isolateBoot('spec', 'spec', []) }),
  'spec-jit': async () => ({ launch: { ...isolateLaunch(), jit: true }, boot: await isolateBoot('spec', 'spec', []) }),
  typescript: async () => ({ launch: readerLaunch, boot: await readerBoot('typescript') }),
  sql: async () => ({ launch: readerLaunch, boot: await readerBoot('sql') }),
  // Redocly looks for plugins where it is told that there are some: nowhere.
  openapi: async () => ({ launch: { ...readerLaunch, readable: ['/nowhere/*'] }, boot: await readerBoot('openapi') }),
  metrics: async () => ({ launch: readerLaunch, boot: await readerBoot('metrics') }),
}

function isolateLaunch(): LaunchSettings {
  return { jit: false, readable: [isolatedVmBinding()], cpuSeconds: 300 }
}

/** For children that read an answer's text but never run it. */
const readerLaunch: LaunchSettings = { jit: true, readable: [], cpuSeconds: 120 }

async function isolateBoot(child: string, harness: string, modules: string[]): Promise<Boot> {
  const [code, script, ...sources] = await Promise.all([
    bundle(`child/${child}.ts`, forNode),
    bundle(`isolate/${harness}.ts`, forIsolate),
    ...modules.map((name) => bundle(name, asModule)),
  ])
  const entries = modules.map((name, index): [string, string] => [name, sources[index] ?? ''])
  return { code, addon: isolatedVmBinding(), harness: script, modules: Object.fromEntries(entries) }
}

async function readerBoot(child: string): Promise<Boot> {
  return { code: await bundle(`child/${child}.ts`, forNode), addon: '', harness: '', modules: {} }
}

const forNode: BuildOptions = { platform: 'node', format: 'cjs', target: 'node24', external: ['pg-native'], mainFields: ['main'] }
const forIsolate: BuildOptions = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'iife',
  globalName: 'harness',
  target: 'es2024',
  plugins: [jestBundle],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  // Strict functions show themselves to no caller.
  banner: { js: '"use strict";' },
}
const asModule: BuildOptions = { platform: 'neutral', format: 'esm', target: 'es2024' }

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const built = await build({
    ...options,
    entryPoints: [entry.endsWith('.ts') ? `${sources}/${entry}` : entry],
    absWorkingDir: sources,
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return built.outputFiles.map((file) => file.text).join('')
}

const sources = dirname(dirname(fileURLToPath(import.meta.url)))

/** The prebuilt binding for this platform; its path is found here because a child may not look around. */
function isolatedVmBinding(): string {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('isolated-vm'))
  const resolver: unknown = createRequire(`${folder}/index.js`)('node-gyp-build')
  if (typeof resolver !== 'function' || !('path' in resolver) || typeof resolver.path !== 'function') {
    throw new TypeError('node-gyp-build cannot name the path of isolated-vm’s binding')
  }
  return String(resolver.path(folder))
}
