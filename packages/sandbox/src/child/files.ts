import { posix } from 'node:path'
import type { PreparedSource } from '../prepared.ts'

/** The author's files beside an answer. Support modules are among the files of the source, under `support/`. */
export interface Tests {
  spec: { file: string; source: string }
  support: string[]
}

/** Names of modules that are none of the files. No file of an answer is found by such a name. */
export const internal = {
  prefix: 'assay:',
  answer: 'assay:answer',
  spec: 'assay:spec',
  jest: 'assay:@jest/globals',
  library: 'assay:library/',
  scope: 'assay:scope/',
} as const

/** What there is to import, and by which specifiers. */
export class Files {
  /** Name of the spec's module. */
  readonly spec: string | null
  private readonly source: PreparedSource
  private readonly tests: Tests | null
  private readonly support: ReadonlySet<string>
  private readonly hasLibrary: (name: string, importer: 'answer' | 'spec') => boolean

  constructor(source: PreparedSource, tests: Tests | null, hasLibrary: (name: string, importer: 'answer' | 'spec') => boolean) {
    this.source = source
    this.tests = tests
    this.spec = tests ? internal.prefix + tests.spec.file : null
    this.support = new Set(tests?.support.map((name) => `${supportFolder}/${name}`))
    this.hasLibrary = hasLibrary
  }

  names(): string[] {
    return [...Object.keys(this.source.files).filter(isFile), ...(this.spec === null ? [] : [this.spec])]
  }

  /** Names of the files that are the author's, who may use Jest's functions in them. */
  testNames(): string[] {
    return this.names().filter((name) => this.isTests(name))
  }

  isTests(name: string): boolean {
    return name === this.spec || this.support.has(name)
  }

  text(name: string): string {
    return this.tests && name === this.spec ? this.tests.spec.source : (this.source.files[name]?.code ?? '')
  }

  /** The module that `importer` (null: an entry of ours) imports as `specifier`; null when there is none. */
  find(specifier: string, importer: string | null): string | null {
    if (importer === null) return specifier === internal.spec ? this.spec : this.source.entry
    const isTests = this.isTests(importer)
    if (isTests && specifier === '@jest/globals') return internal.jest
    if (isTests && specifier.startsWith(internal.scope)) return specifier
    if (this.hasLibrary(specifier, isTests ? 'spec' : 'answer')) return internal.library + specifier
    if (!/^\.\.?(?:\/|$)/.test(specifier)) return null
    return isTests ? this.findForTests(specifier, importer) : this.findBeside(importer, specifier)
  }

  /** What the author's files import by a relative name is a support module, or else the answer, whatever its name. */
  private findForTests(specifier: string, importer: string): string {
    const folder = importer === this.spec ? supportFolder : posix.dirname(importer)
    const path = posix.normalize(specifier).replace(new RegExp(`^(?:\\.\\./)*${supportFolder}/`), '')
    const wanted = [posix.join(folder, specifier), `${supportFolder}/${path}`]
    return wanted.flatMap(candidates).find((name) => this.support.has(name)) ?? this.source.entry
  }

  private findBeside(importer: string, specifier: string): string | null {
    const path = posix.normalize(posix.join(posix.dirname(importer), specifier))
    const wanted = [path, `${supportFolder}/${path}`].flatMap(candidates)
    return wanted.find((name) => isFile(name) && Object.hasOwn(this.source.files, name)) ?? null
  }
}

function isFile(name: string): boolean {
  return !name.startsWith(internal.prefix)
}

/** Where support modules stand among an answer's files; both import them as if they stood beside. */
const supportFolder = 'support'

/** The names that a file may have that is imported as `path`. */
function candidates(path: string): string[] {
  const withoutJs = path.replace(/\.[mc]?js$/, '')
  const extensions = ['js', 'ts', 'tsx', 'jsx', 'mjs', 'cjs', 'json']
  return [path, ...extensions.map((each) => `${path}.${each}`), `${withoutJs}.ts`, `${withoutJs}.tsx`, `${path}/index.js`, `${path}/index.ts`]
}
