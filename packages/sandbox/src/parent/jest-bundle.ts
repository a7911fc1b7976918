import type { Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Lets Jest's own packages be bundled for an isolate: what they use of files and processes is replaced by small
 * modules, and what an answer could reach of `expect` is moved out of its reach.
 */
export const jestBundle: Plugin = {
  name: 'jest-in-an-isolate',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${Object.keys(standIns).join('|')})$`) }, ({ path }) => ({ path: standIn(standIns[path] ?? '') }))
    build.onResolve({ filter: nodeModules }, () => ({ path: standIn('node') }))
    build.onLoad({ filter: /[\\/]node_modules[\\/](expect|@jest[\\/]expect-utils)[\\/]build[\\/]index\.js$/ }, async ({ path }) => ({
      contents: protect(path, await readFile(path, 'utf8')),
      loader: 'js',
    }))
  },
}

const standIns: Record<string, string> = { 'jest-util': 'jest-util', 'jest-message-util': 'jest-message-util', chalk: 'chalk', 'graceful-fs': 'node', micromatch: 'node' }
const nodeModules = new RegExp(`^(node:)?(${builtinModules.join('|')})$`)

function standIn(name: string): string {
  return join(folder, `${name}.ts`)
}
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'isolate/spec/jest')

/** Changes that a new version of Jest may need anew: each must be found, or nothing is bundled. */
function protect(path: string, text: string): string {
  const isExpect = !path.includes('expect-utils')
  const changed = isExpect
    ? replaced(text, 'class AsymmetricMatcher {', 'class AsymmetricMatcher { #branded = brandMatcher(this);')
    : replaced(replaced(text, ...asymmetric), ...iterable)
  const brand = `const { brandMatcher, isFalseCollection, isMatcher } = require(${JSON.stringify(standIn('brand'))});`
  return `${brand} const { ownGlobals: globalThis } = require(${JSON.stringify(standIn('globals'))});\n${changed}`
}

const asymmetric = ["return !!obj && isA('Function', obj.asymmetricMatch);", 'return isMatcher(obj);'] as const
const iterable = ['if (a.constructor !== b.constructor) {', 'if (isFalseCollection(a, b)) return false; if (a.constructor !== b.constructor) {'] as const

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`Jest’s source no longer holds, once: ${from}`)
  return text.replace(from, to)
}
