import type ivm from 'isolated-vm'
import { posix } from 'node:path'
import { positionOf } from '../failure.ts'
import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import type { Box } from './box.ts'
import type { HeldLibraries } from './held-libraries.ts'
import { Libraries, librariesLike } from './libraries.ts'
import { originalPosition, topPosition } from './stack.ts'

/**
 * Compiles and links an answer as ES modules and starts to evaluate it. The reference is to the namespace of an entry
 * of ours that exports `answer`, the answer's namespace, and `evaluated`, which is in its temporal dead zone until the
 * answer has been evaluated (it may await at its top level). Rejects with an AnswerFault.
 */
export async function loadModules(linker: Linker): Promise<ivm.Reference> {
  const { box, source } = linker
  const entry = await box.isolate.compileModule(entryCode, { filename: entryFile })
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

const entryFile = 'assay:entry'
const entryCode = `import * as answer from 'assay:answer'; export const evaluated = true; export { answer }`

/** Finds and compiles the modules of one answer, each once. */
export class Linker {
  readonly box: Box
  readonly source: PreparedSource
  /** What the harness of the box has; null where it has none. */
  readonly held: HeldLibraries | null
  private readonly compiled = new Map<string, Promise<ivm.Module>>()
  private readonly names = new Map<ivm.Module, string>()
  private readonly libraries: Libraries

  constructor(box: Box, source: PreparedSource, held: HeldLibraries | null = null) {
    this.box = box
    this.source = source
    this.held = held
    this.libraries = new Libraries(box.isolate)
  }

  async link(entry: ivm.Module): Promise<void> {
    try {
      await entry.instantiate(this.box.context, (specifier, from) => this.resolve(specifier, from))
    } catch (error) {
      if (error instanceof AnswerFault) throw error
      throw new AnswerFault('syntax-error', error instanceof Error ? error.message : String(error))
    }
  }

  private async resolve(specifier: string, from: ivm.Module): Promise<ivm.Module> {
    const importer = this.names.get(from)
    const library = importer === undefined ? this.libraries.findFor(from, specifier) : (this.held?.find(specifier, 'answer') ?? this.libraries.find(specifier))
    if (library) return library
    if (importer === undefined) return this.compile(this.source.entry)
    return this.compile(this.fileOf(specifier, importer))
  }

  private fileOf(specifier: string, importer: string): string {
    const relative = specifier.startsWith('./') || specifier.startsWith('../')
    const path = posix.normalize(posix.join(posix.dirname(importer), specifier))
    const found = [path, `${supportFolder}/${path}`].flatMap(candidates).find((name) => Object.hasOwn(this.source.files, name))
    if (relative && found !== undefined) return found
    const what = relative ? `there is no file ${specifier}` : `only the answer's own files can be imported${orLibraries(specifier, this.held)}`
    throw new AnswerFault('syntax-error', `Cannot import '${specifier}': ${what}`, this.positionOfImport(specifier, importer))
  }

  private positionOfImport(specifier: string, importer: string) {
    const code = this.source.files[importer]?.code ?? ''
    const offset = Math.max(code.indexOf(`'${specifier}'`), code.indexOf(`"${specifier}"`))
    if (offset < 0) return null
    const { line, column } = positionOf(code, offset)
    return originalPosition(importer, line, column ?? 1, this.source)
  }

  /** The module of a file of the answer, or of a support module. Several may ask for it at the same time. */
  compile(name: string): Promise<ivm.Module> {
    const module = this.compiled.get(name) ?? this.parse(name)
    this.compiled.set(name, module)
    return module
  }

  private async parse(name: string): Promise<ivm.Module> {
    try {
      const module = await this.box.isolate.compileModule(this.source.files[name]?.code ?? '', { filename: name })
      this.names.set(module, name)
      return module
    } catch (error) {
      throw this.syntaxFault(error, name)
    }
  }

  /** isolated-vm writes the position at the end of the message: `Unexpected token [answer.js:3:5]`. */
  private syntaxFault(error: unknown, name: string): unknown {
    if (!(error instanceof Error) || this.box.isolate.isDisposed) return error
    const [, message, line, column] = /^(.*?)(?: \[[^\]]*:(\d+):(\d+)\])?$/s.exec(error.message) ?? []
    const at = line === undefined ? null : originalPosition(name, Number(line), Number(column), this.source)
    return new AnswerFault('syntax-error', `${error.name}: ${message ?? ''}`, at)
  }
}

/** Where support modules stand among an answer's files; both import them as if they stood beside. */
export const supportFolder = 'support'

/** The names that a file may have that is imported as `path`. */
export function candidates(path: string): string[] {
  const withoutJs = path.replace(/\.m?js$/, '')
  return [path, `${path}.js`, `${path}.ts`, `${path}.mjs`, `${withoutJs}.ts`, `${path}/index.js`, `${path}/index.ts`]
}

function orLibraries(specifier: string, held: HeldLibraries | null): string {
  const names = [...(held?.namesFor('answer') ?? []), ...librariesLike(specifier)].map((name) => `'${name}'`)
  return names.length === 0 ? '' : `, and ${names.join(', ')}`
}
