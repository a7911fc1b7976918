import type ivm from 'isolated-vm'
import type { Box } from './box.ts'
import { CommonJs, mayBeCommonJs, mocked, required } from './commonjs.ts'
import { internal, type Files } from './files.ts'
import { globalNames, withImports } from './spec-modules.ts'

/** Links and evaluates the ES module of a name. `chain`: what waits for it. */
type Evaluate = (name: string, chain: readonly string[]) => Promise<ivm.Module>

/**
 * The modules for which an ES module of ours stands when they are imported: CommonJS, JSON, what the harness gives, and
 * what the tests put mocks in the place of.
 */
export class Requirables {
  private readonly box: Box
  private readonly files: Files
  private readonly evaluate: Evaluate
  private readonly provided = new Map<string, Promise<void>>()
  private opened: Promise<CommonJs> | null = null
  private classified: Promise<ReadonlySet<string>> | null = null

  constructor(box: Box, files: Files, evaluate: Evaluate) {
    this.box = box
    this.files = files
    this.evaluate = evaluate
  }

  async jestHub(): Promise<ivm.Reference> {
    return (await this.registry()).hub(internal.jest, this.files.spec === null ? {} : this.links(this.files.spec))
  }

  async standsFor(name: string): Promise<boolean> {
    return name === internal.jest || name.startsWith(internal.scope) || this.mocks().includes(name) || (await this.isCommonJs(name))
  }

  /** Makes ready what a module requires by means that its imports do not tell of. */
  async provideFor(name: string): Promise<void> {
    await this.provideAll(name, [])
  }

  /** Runs the module if it has not run. */
  async facade(name: string, chain: readonly string[]): Promise<ivm.Module> {
    const registry = await this.registry()
    if (name.startsWith(internal.scope)) {
      const importer = name.slice(internal.scope.length)
      await this.provideAll(importer, chain)
      await registry.provideScope(name, this.links(importer))
    } else if (name !== internal.jest) {
      await this.provide(name, chain)
      await registry.load(name)
    }
    return registry.facade(name)
  }

  /** What a module requires cannot be waited for when it does: all of it is there before. */
  private async provideAll(name: string, chain: readonly string[]): Promise<void> {
    for (const target of Object.values(this.links(name))) if (!chain.includes(target)) await this.provide(target, [...chain, name])
  }

  private async provide(name: string, chain: readonly string[]): Promise<void> {
    if (name === internal.jest) return
    if (await this.isCommonJs(name)) return this.provideAll(name, [...chain, name])
    const known = this.provided.get(name) ?? this.provideModule(name, [...chain, name])
    this.provided.set(name, known)
    return known
  }

  private async provideModule(name: string, chain: readonly string[]): Promise<void> {
    const module = await this.evaluate(name, chain)
    await (await this.registry()).provide(name, module.namespace)
  }

  private async isCommonJs(name: string): Promise<boolean> {
    this.classified ??= this.classify()
    return (await this.classified).has(name)
  }

  /** Defines all of them at once: which of them will be required is not known before they run. */
  private async classify(): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const name of this.files.names()) if (await this.define(name, this.files.text(name))) found.add(name)
    return found
  }

  private async define(name: string, code: string): Promise<boolean> {
    const isJson = name.endsWith('.json')
    if (!isJson && !mayBeCommonJs(name, code)) return false
    const registry = await this.registry()
    if (isJson) return registry.provideJson(name, code)
    const links = this.links(name)
    return this.files.isTests(name)
      ? registry.defineTests({ name, code: withImports(code), links }, globalNames)
      : registry.define({ name, code, links })
  }

  /** Specifier → name, of what a text requires as far as there is such a module. */
  private links(name: string): Record<string, string> {
    const links: Record<string, string> = {}
    for (const specifier of required(this.files.text(name))) {
      const target = this.files.find(specifier, name)
      if (target !== null) links[specifier] = target
    }
    return links
  }

  private mocks(): string[] {
    return this.files.testNames().flatMap((file) => mocked(this.files.text(file)).map((specifier) => this.files.find(specifier, file) ?? ''))
  }

  private registry(): Promise<CommonJs> {
    this.opened ??= CommonJs.open(this.box, internal.jest)
    return this.opened
  }
}
