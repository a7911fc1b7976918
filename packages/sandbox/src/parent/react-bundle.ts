import type { BuildOptions, OnLoadResult, Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forIsolate } from './bundle.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'isolate/react')

/**
 * Lets happy-dom, React and Testing Library be bundled for an isolate: without what a DOM would reach out with, and
 * with modules of ours in the place of what an isolate lacks or an answer could reach.
 */
const browserBundle: Plugin = {
  name: 'browser-in-an-isolate',
  setup(build) {
    build.onResolve({ filter: nodeModules }, ({ importer }) => (importer.includes('happy-dom') ? { path: join(folder, 'dom/node.ts') } : undefined))
    build.onResolve({ filter: unreachable }, ({ importer }) => (importer.includes('happy-dom') ? { path: join(folder, 'dom/absent.ts') } : undefined))
    build.onResolve({ filter: /^picocolors$/ }, () => ({ path: join(folder, '../spec/jest/chalk.ts') }))
    build.onLoad({ filter: /[\\/](?:happy-dom|react-dom|@testing-library)[\\/].+\.js$/ }, ({ path }) => replaced(path))
  },
}

const nodeModules = new RegExp(`^(node:)?(${builtinModules.join('|')})$`)

/** Modules of happy-dom that load things, and the packages that they do it with. */
const unreachable = /^(?:ws|buffer-image-size)$|\/(?:Fetch|SyncFetch|ResponseCacheFileSystem|PublicSuffixList|WebSocket)\.js$/

/** Names that stand, in files of libraries, for exports of modules of ours: what is replaced → the export. */
const replacements: { files: RegExp; by: string; names: [RegExp, string][] }[] = [
  { files: /[\\/]happy-dom[\\/]/, by: 'native.ts', names: [[/\bWeakRef\b/g, 'WeakRef']] },
  {
    files: /[\\/]react-dom-client\.development\.js$|[\\/]@testing-library[\\/](?:dom|user-event)[\\/]/,
    by: 'dom/overrides.ts',
    names: [
      [/\bObject\.defineProperty\b/g, 'defineProperty'],
      [/\bObject\.defineProperties\b/g, 'defineProperties'],
      [/\bObject\.getOwnPropertyDescriptor\b/g, 'getOwnPropertyDescriptor'],
    ],
  },
  { files: /[\\/]@testing-library[\\/](?:dom|react)[\\/]/, by: 'jest.ts', names: [[/\bjest(?= !==|\.advance)/g, 'jest']] },
]

async function replaced(path: string): Promise<OnLoadResult> {
  let contents = await readFile(path, 'utf8')
  const isModule = /^(?:import|export) /m.test(contents)
  for (const { files, by, names } of replacements) {
    if (!files.test(path)) continue
    const holder = by.replace(/\W/g, '_')
    const changed = names.reduce((text, [name, export_]) => text.replace(name, `${holder}.${export_}`), contents)
    if (changed === contents) continue
    const module = JSON.stringify(join(folder, by))
    contents = `${isModule ? `import * as ${holder} from ${module}` : `const ${holder} = require(${module})`};${changed}`
  }
  return { contents, loader: 'js' }
}

/** The harness that runs React answers. React’s development build says what is wrong, and has `act`. */
export const forReact: BuildOptions = {
  ...forIsolate,
  plugins: [browserBundle, ...(forIsolate.plugins ?? [])],
  define: { ...forIsolate.define, 'process.env.NODE_ENV': '"development"', 'process.platform': '"linux"', 'process.arch': '"x64"' },
}
