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
    build.onLoad({ filter: /[\\/]node_modules[\\/](expect|jest-mock|@jest[\\/]expect-utils)[\\/]build[\\/]index\.js$/ }, async ({ path }) => ({
      contents: protect(packageOf(path), await readFile(path, 'utf8')),
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

function packageOf(path: string): string {
  return changes.find(({ name }) => path.replaceAll('\\', '/').endsWith(`/${name}/build/index.js`))?.name ?? ''
}

function protect(name: string, text: string): string {
  const { edits, uses } = changes.find((each) => each.name === name) ?? { edits: [], uses: {} }
  const changed = edits.reduce((before, [from, to]) => replaced(before, from, to), text)
  const imports = Object.entries({ ...uses, globals: 'ownGlobals: globalThis' }).map(([file, names]) => `const { ${names} } = require(${JSON.stringify(join(folder, `${file}.ts`))});`)
  return `${imports.join(' ')}\n${changed}`
}

interface Change {
  /** The package. */
  name: string
  /** Names that it uses after the edits, by file. */
  uses: Record<string, string>
  /** Each text must occur exactly once, or nothing is bundled: a new version of Jest may need other edits. */
  edits: [from: string, to: string][]
}

const changes: Change[] = [
  {
    name: '@jest/expect-utils',
    uses: { brand: 'isFalseCollection, isMatcher' },
    edits: [
      ["return !!obj && isA('Function', obj.asymmetricMatch);", 'return isMatcher(obj);'],
      ['if (a.constructor !== b.constructor) {', 'if (isFalseCollection(a, b)) return false; if (a.constructor !== b.constructor) {'],
    ],
  },
  {
    name: 'expect',
    uses: { brand: 'brandMatcher', '../on-demand': 'onDemand', '../mocks': 'isMock', '../assertions': 'noteFailure, noteSeen, noteSuccess' },
    edits: [
      ['class AsymmetricMatcher {', 'class AsymmetricMatcher { #branded = brandMatcher(this);'],
      ['const isMock = received => received != null && received._isMockFunction === true;', ''],
      ["const isSpy = received => received != null && received.calls != null && typeof received.calls.all === 'function' && typeof received.calls.count === 'function';", 'const isSpy = () => false;'],
      ["if (name === 'toThrow') {", "if (name === 'toThrow' || name === 'toThrowError') {"],
      ['received();\n      } catch (error) {', 'received();\n      } catch (error) { noteSeen(error);'],
      ['function throwingMatcher(...args) {', 'function throwingMatcher(...args) { noteSeen(actual);'],
      // Hundreds of functions would be made for each `expect`, of which one is called.
      ['for (const name of Object.keys(allMatchers)) {\n    const matcher', 'return onDemand(expectation, allMatchers, name => {\n    const matcher'],
      ['promiseMatcher, true, actual, err);\n  }\n  return expectation;', 'promiseMatcher, true, actual, err);\n  });'],
      ['if (throws) {\n        throw error;', 'noteFailure(error, throwingMatcher); if (throws) {\n        throw error;'],
      ['(0, _jestMatchersObject.getState)().numPassingAsserts++;', '(0, _jestMatchersObject.getState)().numPassingAsserts++; noteSuccess(throwingMatcher);'],
    ],
  },
  {
    name: 'jest-mock',
    uses: { '../lock': 'descriptorOf', '../mocks': 'isMock, recorded, requireTests, sealMock' },
    edits: [
      ['get: () => this._ensureMockState(f),', 'get: () => recorded(this._ensureMockState(f)),'],
      ['set: val => this._mockState.set(f, val)', 'set: function set(val) { requireTests(set); mocker._mockState.set(f, val) }'],
      ['f.mockImplementation(metadata.mockImpl);\n      }\n      return f;', 'f.mockImplementation(metadata.mockImpl);\n      }\n      sealMock(f); return f;'],
      ['return fn != null && fn._isMockFunction === true;', 'return isMock(fn);'],
      ['Object.getOwnPropertyDescriptor(object, methodKey)', 'descriptorOf(object, methodKey)'],
      ['Object.getOwnPropertyDescriptor(proto, methodKey)', 'descriptorOf(proto, methodKey)'],
    ],
  },
]

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`Jest’s source no longer holds, once: ${from}`)
  return text.replace(from, to)
}
