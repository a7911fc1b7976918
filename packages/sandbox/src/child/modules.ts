import type ivm from 'isolated-vm'
import { positionOf } from '../failure.ts'
import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import type { Box } from './box.ts'
import { Files, internal, type Tests } from './files.ts'
import type { HeldLibraries } from './held-libraries.ts'
import { Libraries, librariesLike } from './libraries.ts'
import { Requirables } from './requirables.ts'
import { compileTests } from './spec-modules.ts'
import { originalPosition, topPosition } from './stack.ts'

/** Links and evaluates an answer that has no promise. The reference is to its namespace. Rejects with an AnswerFault. */
export async function loadAtOnce(linker: Linker): Promise<ivm.Reference> {
  const answer = await linker.answer()
  await answer.evaluate().catch((error: unknown) => Promise.reject(linker.faultOf(error)))
  return answer.namespace
}

/**
 * Links an answer and starts to evaluate it. The reference is to the namespace of an entry of ours that exports
 * `answer`, the answer's namespace, and `evaluated`, which is in its temporal dead zone until the answer has been
 * evaluated (it may await at its top level). Rejects with an AnswerFault.
 */
export async function loadModules(linker: Linker): Promise<ivm.Reference> {
  const { box, source } = linker
  const entry = box.isolate.compileModuleSync(entryCode, { filename: 'assay:entry' })
  await linker.link(entry)
  let fault: AnswerFault | null = null
  try {
    await entry.evaluate()
  } catch (error) {
    // Also a rejection that nobody handles ends up here, and that is no reason for the answer not to work.
    fault = evaluationFault(error, source)
  }
  if (fault && !(await isEvaluated(box, entry))) throw fault
  return entry.namespace
}

/** The fault that an exception of the answer's top-level code is. */
export function evaluationFault(error: unknown, source: PreparedSource): AnswerFault {
  if (!(error instanceof Error)) return new AnswerFault('runtime-error', `Loading the answer threw ${String(error)}`)
  const message = error.message === 'Not supported' ? 'import() is not available here: use import declarations' : `${error.name}: ${error.message}`
  return new AnswerFault('runtime-error', message, topPosition(error.stack ?? '', source))
}

async function isEvaluated(box: Box, entry: ivm.Module): Promise<boolean> {
  const code = '(namespace) => { try { return namespace.evaluated } catch { return false } }'
  const check = await box.context.eval(code, { reference: true })
  return (await check.apply(undefined, [entry.namespace.derefInto()])) === true
}

const entryCode = `import * as answer from '${internal.answer}'; export const evaluated = true; export { answer }`

/** What each module imports by which specifier. */
type Imports = Map<ivm.Module, Map<string, ivm.Module>>

function found(module: ivm.Module | undefined): ivm.Module {
  if (!module) throw new Error('A module asks for what it did not name')
  return module
}

/** What is linked beside an answer. */
export interface Surroundings {
  /** What the harness of the box has. */
  held?: HeldLibraries
  tests?: Tests
}

/** Compiles the modules of one answer, of its tests and of libraries, each once, and links them. */
export class Linker {
  readonly box: Box
  readonly source: PreparedSource
  private readonly held: HeldLibraries | null
  private readonly libraries: Libraries
  private readonly files: Files
  private readonly requirables: Requirables
  private readonly modules = new Map<string, Promise<ivm.Module>>()
  private readonly names = new Map<ivm.Module, string>()

  constructor(box: Box, source: PreparedSource, { held, tests }: Surroundings = {}) {
    this.box = box
    this.source = source
    this.held = held ?? null
    this.libraries = new Libraries(box.isolate)
    this.files = new Files(source, tests ?? null, (name, importer) => this.held?.namesFor(importer).includes(name) === true || this.libraries.has(name))
    this.requirables = new Requirables(box, this.files, (name, chain) => this.evaluate(name, chain))
  }

  /** The answer's own module, linked. */
  async answer(): Promise<ivm.Module> {
    const answer = await this.module(this.source.entry, [])
    await this.link(answer)
    return answer
  }

  /** `chain`: what waits for it to be linked. */
  async link(entry: ivm.Module, chain: readonly string[] = []): Promise<void> {
    try {
      const imports: Imports = new Map()
      await this.follow(entry, chain, imports)
      entry.instantiateSync(this.box.context, (specifier, from) => found(imports.get(from)?.get(specifier)))
    } catch (error) {
      if (error instanceof AnswerFault) throw error
      throw new AnswerFault('syntax-error', error instanceof Error ? error.message : String(error))
    }
  }

  /**
   * Finds what a module imports, and what that imports. To parse and to link are done here and now, since both run
   * nothing of a stranger and each turn on another thread takes as long as a short answer does.
   */
  private async follow(module: ivm.Module, chain: readonly string[], imports: Imports): Promise<void> {
    const own = new Map<string, ivm.Module>()
    imports.set(module, own)
    for (const specifier of module.dependencySpecifiers) own.set(specifier, await this.resolve(specifier, module, chain))
    for (const imported of own.values()) if (!imports.has(imported) && this.isParsed(imported)) await this.follow(imported, chain, imports)
  }

  /** Whether it came as text; what the harness holds, and what stands for CommonJS, is linked by who made it. */
  private isParsed(module: ivm.Module): boolean {
    return this.names.has(module) || this.libraries.made(module)
  }

  /** An object of the isolate that takes Jest’s functions, which only the tests can import. */
  jestHub(): Promise<ivm.Reference> {
    return this.requirables.jestHub()
  }

  /** The scripts that are the author's, name → text. */
  testFiles(): Record<string, string> {
    return Object.fromEntries(this.files.testNames().map((name) => [name, this.files.text(name)]))
  }

  private async resolve(specifier: string, from: ivm.Module, chain: readonly string[]): Promise<ivm.Module> {
    const ofLibrary = this.libraries.findFor(from, specifier)
    if (ofLibrary) return ofLibrary
    const importer = this.names.get(from) ?? null
    const name = this.files.find(specifier, importer)
    if (name === null) throw this.missing(specifier, importer ?? '')
    return this.module(name, chain)
  }

  private module(name: string, chain: readonly string[]): Promise<ivm.Module> {
    return this.once(name, async () => {
      if (name === this.files.spec) await this.requirables.provideFor(name)
      if (await this.requirables.standsFor(name)) return this.requirables.facade(name, chain).catch((error: unknown) => Promise.reject(this.faultOf(error)))
      return this.compiled(name)
    })
  }

  /** The ES module of a name itself, where another one may stand for it. */
  private compiled(name: string): Promise<ivm.Module> {
    return this.once(`itself ${name}`, async () => this.parse(name))
  }

  private once(key: string, make: () => Promise<ivm.Module>): Promise<ivm.Module> {
    const known = this.modules.get(key) ?? make()
    this.modules.set(key, known)
    return known
  }

  private parse(name: string): ivm.Module | Promise<ivm.Module> {
    const library = name.startsWith(internal.library) ? this.library(name.slice(internal.library.length)) : undefined
    if (library) return library
    const code = this.files.text(name)
    try {
      const module = this.files.isTests(name) ? compileTests(this.box, name, code) : this.box.isolate.compileModuleSync(code, { filename: name })
      this.names.set(module, name)
      return module
    } catch (error) {
      throw this.syntaxFault(error, name)
    }
  }

  private library(name: string): Promise<ivm.Module> | undefined {
    return this.held?.find(name, 'spec') ?? this.libraries.find(name)
  }

  /** Links and evaluates an ES module that is required. */
  private async evaluate(name: string, chain: readonly string[]): Promise<ivm.Module> {
    const module = await this.compiled(name)
    await this.link(module, chain)
    await module.evaluate().catch((error: unknown) => Promise.reject(this.faultOf(error)))
    return module
  }

  /** What it is that evaluating a module threw: a fault of the answer, unless the isolate died of it. */
  faultOf(error: unknown): unknown {
    return error instanceof AnswerFault || this.box.isolate.isDisposed ? error : evaluationFault(error, this.source)
  }

  private missing(specifier: string, importer: string): AnswerFault {
    if (importer === this.files.spec) {
      const names = ['@jest/globals', ...(this.held?.namesFor('spec') ?? [])].map((name) => `'${name}'`).join(', ')
      return new AnswerFault('internal-error', `A spec cannot import '${specifier}': only ${names}, support modules and the answer.`)
    }
    const what = /^\.\.?\//.test(specifier) ? `there is no file ${specifier}` : `only the answer's own files can be imported${this.orLibraries(specifier)}`
    return new AnswerFault('syntax-error', `Cannot import '${specifier}': ${what}`, this.positionOfImport(specifier, importer))
  }

  private orLibraries(specifier: string): string {
    const names = [...(this.held?.namesFor('answer') ?? []), ...librariesLike(specifier)].map((name) => `'${name}'`)
    return names.length === 0 ? '' : `, and ${names.join(', ')}`
  }

  private positionOfImport(specifier: string, importer: string) {
    const code = this.files.text(importer)
    const offset = Math.max(code.indexOf(`'${specifier}'`), code.indexOf(`"${specifier}"`))
    if (offset < 0) return null
    const { line, column } = positionOf(code, offset)
    return originalPosition(importer, line, column ?? 1, this.source)
  }

  /** isolated-vm writes the position at the end of the message: `Unexpected token [answer.js:3:5]`. */
  private syntaxFault(error: unknown, name: string): unknown {
    if (!(error instanceof Error) || this.box.isolate.isDisposed) return error
    if (name === this.files.spec) return new AnswerFault('internal-error', `${name.slice(internal.prefix.length)} does not parse: ${String(error)}`)
    const [, message, line, column] = /^(.*?)(?: \[[^\]]*:(\d+):(\d+)\])?$/s.exec(error.message) ?? []
    const at = line === undefined ? null : originalPosition(name, Number(line), Number(column), this.source)
    return new AnswerFault('syntax-error', `${error.name}: ${message ?? ''}`, at)
  }
}
