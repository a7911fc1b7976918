import { build, type BuildOptions } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Boot } from '../protocol.ts'
import type { LaunchSettings } from './launch.ts'

/** A kind of child: how it is launched and the boot line that it gets. */
export interface Program {
  name: string
  launch: LaunchSettings
  bootLine: string
}

export type ProgramName = 'javascript' | 'javascript-jit' | 'typescript' | 'http' | 'sql'
export type Programs = Record<ProgramName, Program>

/**
 * Bundles what children run, once per process. Under --jitless Node cannot strip types itself, and a bundle also
 * means that a child reads nothing from the disk but isolated-vm's binding.
 */
export function loadPrograms(): Promise<Programs> {
  loading ??= bundlePrograms()
  return loading
}
let loading: Promise<Programs> | undefined

async function bundlePrograms(): Promise<Programs> {
  const addon = isolatedVmBinding()
  const isolate: LaunchSettings = { jit: false, readable: [addon], cpuSeconds: 300 }
  // These read an answer's text but never run it.
  const reader: LaunchSettings = { jit: true, readable: [], cpuSeconds: 120 }
  const [calls, callsHarness, http, httpHarness, hono, honoException, typescript, sql] = await Promise.all([
    bundle('child/javascript.ts', forNode),
    bundle('isolate/calls.ts', forIsolate),
    bundle('child/http.ts', forNode),
    bundle('isolate/http.ts', forIsolate),
    bundle('hono', asModule),
    bundle('hono/http-exception', asModule),
    bundle('child/typescript.ts', forNode),
    bundle('child/sql.ts', forNode),
  ])
  const javascript = { code: calls, addon, harness: callsHarness, modules: {} }
  return {
    javascript: program('javascript', isolate, javascript),
    'javascript-jit': program('javascript-jit', { ...isolate, jit: true }, javascript),
    http: program('http', isolate, { code: http, addon, harness: httpHarness, modules: { hono, 'hono/http-exception': honoException } }),
    typescript: program('typescript', reader, withoutIsolate(typescript)),
    sql: program('sql', reader, withoutIsolate(sql)),
  }
}

function program(name: ProgramName, launch: LaunchSettings, boot: Boot): Program {
  return { name, launch, bootLine: `${JSON.stringify(boot)}\n` }
}

function withoutIsolate(code: string): Boot {
  return { code, addon: '', harness: '', modules: {} }
}

const forNode: BuildOptions = { platform: 'node', format: 'cjs', target: 'node24', external: ['pg-native'] }
const forIsolate: BuildOptions = { platform: 'neutral', format: 'iife', globalName: 'harness', target: 'es2024' }
const asModule: BuildOptions = { platform: 'neutral', format: 'esm', target: 'es2024' }

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const built = await build({
    ...options,
    entryPoints: [entry.endsWith('.ts') ? `${sources}/${entry}` : entry],
    absWorkingDir: sources,
    mainFields: ['module', 'main'],
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
