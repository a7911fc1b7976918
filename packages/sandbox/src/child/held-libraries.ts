import type ivm from 'isolated-vm'
import type { Box } from './box.ts'
import type { Session } from './session.ts'

/**
 * Libraries that the harness of a box holds (isolate/spec/libraries.ts), as modules: what they export is what the
 * harness itself uses, so a library and the harness are parts of one program.
 */
export class HeldLibraries {
  private readonly box: Box
  private readonly names: Names
  private readonly session: Session
  private holder: Promise<ivm.Module> | null = null
  private readonly modules = new Map<string, Promise<ivm.Module>>()

  static async of(box: Box, session: Session): Promise<HeldLibraries> {
    return new HeldLibraries(box, session, JSON.parse(await session.settle('libraries')) as Names)
  }

  private constructor(box: Box, session: Session, names: Names) {
    this.box = box
    this.session = session
    this.names = names
  }

  /** The library of that name that such an importer may have; undefined when there is none. */
  find(name: string, importer: 'answer' | 'spec'): Promise<ivm.Module> | undefined {
    return this.namesFor(importer).includes(name) ? this.module(name) : undefined
  }

  namesFor(importer: 'answer' | 'spec'): string[] {
    return Object.keys(this.names).filter((name) => importer === 'spec' || this.names[name]?.forSpecs === false)
  }

  private module(name: string): Promise<ivm.Module> {
    const known = this.modules.get(name)
    if (known) return known
    const made = this.make(name)
    this.modules.set(name, made)
    return made
  }

  private async make(name: string): Promise<ivm.Module> {
    this.holder ??= this.hold()
    return evaluated(this.box, codeOf(name, this.names[name]?.names ?? []), `assay:${name}`, await this.holder)
  }

  private async hold(): Promise<ivm.Module> {
    const holder = await evaluated(this.box, `export let held; export const install = (given) => { held = given }`, 'assay:libraries')
    await this.session.settle('hold', holder.namespace.derefInto())
    return holder
  }
}

type Names = Record<string, { forSpecs: boolean; names: string[] }>

function codeOf(library: string, names: string[]): string {
  const given = `held[${JSON.stringify(library)}].exports`
  const named = names.filter((name) => name !== 'default')
  const byName = named.map((name) => `export const ${name} = ${given}.${name};`)
  const byDefault = named.length === names.length ? '' : `export default ${given}.default;`
  return [`import { held } from 'assay:held';`, ...byName, byDefault].join(' ')
}

async function evaluated({ isolate, context }: Box, code: string, filename: string, held?: ivm.Module): Promise<ivm.Module> {
  const module = isolate.compileModuleSync(code, { filename })
  module.instantiateSync(context, (specifier) => {
    if (held && specifier === 'assay:held') return held
    throw new Error(`unexpected import ${specifier}`)
  })
  await module.evaluate()
  return module
}
