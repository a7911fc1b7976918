import type ivm from 'isolated-vm'
import type { Box } from './box.ts'
import { createCommonJs } from './commonjs-runtime.ts'

interface Definition {
  name: string
  code: string
  /** Specifier → name of the module. */
  links: Record<string, string>
}

/** The CommonJS modules of one isolate, and the ES modules that stand for them. */
export class CommonJs {
  private readonly box: Box
  private readonly runtime: ivm.Reference

  private constructor(box: Box, runtime: ivm.Reference) {
    this.box = box
    this.runtime = runtime
  }

  /** `jestGlobals`: name of the module that holds what the tests get. */
  static async open(box: Box, jestGlobals: string): Promise<CommonJs> {
    const runtime = await box.context.eval(`(${createCommonJs.toString()})(${JSON.stringify(jestGlobals)})`, { reference: true, filename: 'assay:commonjs' })
    return new CommonJs(box, runtime)
  }

  /** Defines a module if its text is CommonJS; false when it can only be an ES module. */
  async define(definition: Definition): Promise<boolean> {
    return this.defineAs('define', `(${factory} {`, definition)
  }

  /** A module of the tests: strict, so that no function of an answer sees it as its caller, and given Jest’s functions. */
  async defineTests(definition: Definition, globals: readonly string[]): Promise<boolean> {
    return this.defineAs('defineTests', `(({ ${globals.join(', ')} }, importModule) => ${factory} { 'use strict'; `, definition)
  }

  private async defineAs(command: string, head: string, { name, code, links }: Definition): Promise<boolean> {
    let script: ivm.Script
    try {
      script = await this.box.isolate.compileScript(`${head}${code}\n})`, { filename: name, columnOffset: -head.length })
    } catch (error) {
      if (this.box.isolate.isDisposed) throw error
      return false
    }
    const run = await script.run(this.box.context, { reference: true })
    await this.ask(command, name, run.derefInto(), JSON.stringify(links))
    return true
  }

  /** Lets a module be required that is no CommonJS. */
  async provide(name: string, exports: ivm.Reference): Promise<void> {
    await this.ask('provide', name, exports.derefInto())
  }

  async provideJson(name: string, text: string): Promise<true> {
    await this.ask('json', name, text)
    return true
  }

  async provideScope(name: string, links: Record<string, string>): Promise<void> {
    await this.ask('scope', name, JSON.stringify(links))
  }

  /** Runs a module if it has not run. Rejects with what it threw, as isolated-vm has it. */
  async load(name: string): Promise<void> {
    try {
      await this.ask('load', name)
    } catch (error) {
      // Also a rejection that nobody handles ends up here, and that is no reason for the module not to work.
      if (this.box.isolate.isDisposed || (await this.ask('isLoaded', name)) !== true) throw error
    }
  }

  /** An ES module that exports what a module that has been loaded exports by now. */
  async facade(name: string): Promise<ivm.Module> {
    const names = JSON.parse(String(await this.ask('names', name))) as string[]
    const exports = names.map((each, index) => `let e${index}; export { e${index} as ${JSON.stringify(each)} };`)
    const reads = names.map((each, index) => `e${index} = read(${JSON.stringify(each)});`)
    const code = `${exports.join(' ')} const fill = (read) => { ${reads.join(' ')} }; export { fill as "assay:fill" }`
    const module = this.box.isolate.compileModuleSync(code, { filename: 'assay:facade' })
    module.instantiateSync(this.box.context, importsNothing)
    await module.evaluate()
    await this.ask('fill', name, module.namespace.derefInto())
    return module
  }

  /** An object of the isolate through which the harness gives a module its exports, and replaces what the spec requires. */
  async hub(name: string, links: Record<string, string>): Promise<ivm.Reference> {
    return this.runtime.apply(undefined, ['hub', name, JSON.stringify(links)], { result: { reference: true } })
  }

  private async ask(command: string, ...args: (string | ivm.Dereference<unknown>)[]): Promise<unknown> {
    return this.runtime.apply(undefined, [command, ...args])
  }
}

const factory = 'function (exports, require, module, __filename, __dirname)'

/** Cheap to ask: whether a text may be CommonJS at all. */
export function mayBeCommonJs(name: string, code: string): boolean {
  return name.endsWith('.cjs') || (!name.endsWith('.mjs') && (code.includes('exports') || code.includes('require')) && /\b(?:exports|require)\b/.test(code))
}

/** The specifiers that a text requires. */
export function required(code: string): string[] {
  return [...code.matchAll(/\b(?:require|import|requireActual|requireMock|createMockFromModule|mock|doMock)\s*\(\s*(['"`])([^'"`\n$]+)\1/g)].map(([, , specifier = '']) => specifier)
}

function importsNothing(specifier: string): never {
  throw new Error(`unexpected import ${specifier}`)
}

/** The specifiers that the tests put something else in the place of. */
export function mocked(code: string): string[] {
  return [...code.matchAll(/\bjest\s*\.\s*(?:mock|doMock)\s*\(\s*(['"`])([^'"`\n$]+)\1/g)].map(([, , specifier = '']) => specifier)
}
