import type ivm from 'isolated-vm'
import { posix } from 'node:path'
import { AnswerFault } from './answer-fault.ts'
import { candidates, supportFolder, type Linker } from './modules.ts'

export interface Spec {
  file: string
  source: string
}

/** The names that a spec may import from `@jest/globals`. */
const names = ['test', 'it', 'fit', 'xtest', 'xit', 'describe', 'fdescribe', 'xdescribe', 'beforeAll', 'beforeEach', 'afterEach', 'afterAll', 'expect', 'jest']

/** `@jest/globals`, whose exports the harness fills in; only the spec can import it, so only the spec gets at them. */
export async function compileGlobals({ box }: Linker): Promise<ivm.Module> {
  const list = names.join(', ')
  const code = `export let ${list}; export const install = (given) => { ({ ${list} } = given) }`
  const module = await box.isolate.compileModule(code, { filename: 'assay:jest-globals' })
  await module.instantiate(box.context, (specifier) => {
    throw new Error(`unexpected import ${specifier}`)
  })
  await module.evaluate()
  return module
}

/** Links the spec to the answer's modules. `evaluated` of the entry says whether it has been evaluated. */
export async function linkSpec(linker: Linker, spec: Spec, globals: ivm.Module, support: string[]): Promise<ivm.Module> {
  const { isolate, context } = linker.box
  const entry = await isolate.compileModule(`import 'assay:spec'; export const evaluated = true`, { filename: 'assay:spec-entry' })
  const module = await compileSpec(linker, spec)
  await link(entry, context, (specifier) => {
    if (specifier === 'assay:spec') return module
    if (specifier === '@jest/globals') return globals
    return linker.held?.find(specifier, 'spec') ?? linker.compile(fileOf(specifier, linker, support))
  })
  return entry
}

async function compileSpec({ box }: Linker, { file, source }: Spec): Promise<ivm.Module> {
  // Where a spec imports nothing from it, Jest's functions are what they are in Jest: there without asking.
  const text = source.includes('@jest/globals') ? source : `import { ${names.join(', ')} } from '@jest/globals'; ${source}`
  try {
    return await box.isolate.compileModule(text, { filename: `assay:${file}` })
  } catch (error) {
    throw new AnswerFault('internal-error', `${file} does not parse: ${String(error)}`)
  }
}

async function link(entry: ivm.Module, context: ivm.Context, resolve: (specifier: string) => ivm.Module | Promise<ivm.Module>): Promise<void> {
  try {
    await entry.instantiate(context, resolve)
  } catch (error) {
    if (error instanceof AnswerFault) throw error
    throw new AnswerFault('runtime-error', `The tests cannot import the answer: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A support module where there is one, else the answer, whatever its name. */
function fileOf(specifier: string, { source, held }: Linker, support: string[]): string {
  const known = ['@jest/globals', ...(held?.namesFor('spec') ?? [])].map((name) => `'${name}'`).join(', ')
  if (!/^\.\.?\//.test(specifier)) throw new AnswerFault('internal-error', `A spec cannot import '${specifier}': only ${known}, support modules and the answer.`)
  const wanted = candidates(posix.normalize(specifier).replace(new RegExp(`^${supportFolder}/`), ''))
  const found = wanted.find((name) => support.includes(name))
  return found === undefined ? source.entry : `${supportFolder}/${found}`
}
