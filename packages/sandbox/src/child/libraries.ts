import type ivm from 'isolated-vm'
import { posix } from 'node:path'
import { chunkFolder } from '../protocol.ts'
import { modules as sources } from './boot.ts'

/** The libraries that the answer of one isolate imports, each compiled once. */
export class Libraries {
  private readonly isolate: ivm.Isolate
  private readonly compiled = new Map<string, Promise<ivm.Module>>()
  private readonly names = new Map<ivm.Module, string>()

  constructor(isolate: ivm.Isolate) {
    this.isolate = isolate
  }

  has(specifier: string): boolean {
    return libraryNames().includes(specifier)
  }

  /** The library of that name; undefined when there is none. */
  find(specifier: string): Promise<ivm.Module> | undefined {
    return this.has(specifier) ? this.compile(specifier) : undefined
  }

  made(module: ivm.Module): boolean {
    return this.names.has(module)
  }

  /** What a module of a library imports, always another one; undefined when the importer belongs to no library. */
  findFor(importer: ivm.Module, specifier: string): Promise<ivm.Module> | undefined {
    const name = this.names.get(importer)
    if (name === undefined) return undefined
    return this.compile(posix.join(posix.dirname(name), specifier).replace(/\.js$/, ''))
  }

  /** Several may ask for a module at the same time. */
  private compile(name: string): Promise<ivm.Module> {
    const module = this.compiled.get(name) ?? this.parse(name)
    this.compiled.set(name, module)
    return module
  }

  private async parse(name: string): Promise<ivm.Module> {
    const module = this.isolate.compileModuleSync(sources[name] ?? '', { filename: `assay:${name}` })
    this.names.set(module, name)
    return module
  }
}

/** What there is of the package that was asked for; of another, the packages that there are. */
export function librariesLike(specifier: string): string[] {
  const [root = ''] = specifier.split('/')
  const ofRoot = libraryNames().filter((name) => name === root || name.startsWith(`${root}/`))
  return ofRoot.length > 0 ? ofRoot : libraryNames().filter((name) => !name.includes('/'))
}

function libraryNames(): string[] {
  return Object.keys(sources).filter((name) => !name.startsWith(`${chunkFolder}/`))
}
