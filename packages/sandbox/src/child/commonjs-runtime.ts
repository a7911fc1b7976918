type Exports = Record<string, unknown> | ((...args: unknown[]) => unknown)
type Factory = (exports: unknown, require: (specifier: string) => unknown, module: { exports: unknown }, file: string, folder: string) => unknown

/**
 * Keeps the CommonJS modules of one answer and of its tests, and what ES modules they require. It is sent into the
 * isolate as text, so it uses nothing from outside itself; it is made before the answer runs, or after built-ins were
 * locked, so what it takes of them is genuine.
 */
export function createCommonJs(jestGlobals: string) {
  const { apply, ownKeys, getOwnPropertyDescriptor } = Reflect
  const { hasOwn, create } = Object
  const { stringify, parse } = JSON
  const { isArray } = Array
  const asText = String
  const missing = Error
  const { toStringTag } = Symbol

  interface Module {
    exports: unknown
    loaded: boolean
    run: Factory | null
    /** Specifier → name of a module. */
    links: Record<string, string>
    /** What the tests put in its place. */
    mock?: { exports: unknown }
  }
  const modules = create(null) as Record<string, Module>
  const add = (name: string, module: Module): void => {
    modules[name] = module
  }

  const load = (name: string, isActual = false): unknown => {
    const known = modules[name]
    if (!known) throw new missing(`There is no module ${name}`)
    const { run, links } = known
    if (run === null) return known.mock && !isActual ? known.mock.exports : known.exports
    known.run = null // who requires it while it runs gets what it has exported by then
    const module = {
      get exports() {
        return known.exports
      },
      set exports(exports: unknown) {
        known.exports = exports
      },
      id: name,
      filename: name,
    }
    try {
      apply(run, known.exports, [known.exports, requireOf(links), module, name, '.'])
      known.loaded = true
    } catch (thrown) {
      known.run = run
      throw thrown
    }
    return known.exports
  }

  const requireOf = (links: Record<string, string>) => (specifier: unknown) => load(linked(links, specifier))

  const linked = (links: Record<string, string>, specifier: unknown): string => {
    const wanted = asText(specifier)
    const name = hasOwn(links, wanted) ? links[wanted] : undefined
    if (name === undefined) throw new missing(`Cannot find module '${wanted}'`)
    return name
  }

  const isObject = (value: unknown): value is Exports => (typeof value === 'object' && value !== null) || typeof value === 'function'

  const isNamespace = (exports: unknown) => isObject(exports) && getOwnPropertyDescriptor(exports, toStringTag)?.value === 'Module'

  /** The names by which ES modules may import it: `default`, its properties, and the own name of a function that is all it exports. */
  const namesOf = (exports: unknown): string[] => {
    const names = create(null) as Record<string, true>
    if (typeof exports === 'function' && exports.name !== '') names[asText(exports.name)] = true
    const keys = isObject(exports) && !isArray(exports) ? ownKeys(exports) : []
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index]
      if (typeof key === 'string' && getOwnPropertyDescriptor(exports as object, key)?.enumerable === true) names[key] = true
    }
    if (!isNamespace(exports)) names.default = true
    return ownKeys(names) as string[]
  }

  /** As Babel and TypeScript have it: `__esModule` says that `default` is a property like the others. */
  const read = (exports: unknown, name: string): unknown => {
    const own = isObject(exports) && hasOwn(exports, name)
    const asItIs = name !== 'default' || isNamespace(exports) || (own && (exports as Record<string, unknown>).__esModule === true)
    return own && asItIs ? (exports as Record<string, unknown>)[name] : exports
  }

  /** What `import()` of it gives. */
  const namespaceOf = (exports: unknown): unknown => {
    if (isNamespace(exports)) return exports
    const namespace = create(null) as Record<string, unknown>
    const names = namesOf(exports)
    for (let index = 0; index < names.length; index += 1) namespace[names[index] ?? ''] = read(exports, names[index] ?? '')
    return namespace
  }

  const importOf = (require: (specifier: string) => unknown) => async (specifier: string) => namespaceOf(require(specifier))

  /** Of the ES modules that stand for a module, what gives them their exports. */
  const fills = create(null) as Record<string, (read: (name: string) => unknown) => void>
  const fill = (name: string, exports: unknown): void => fills[name]?.((wanted) => read(exports, wanted))
  const mock = (name: string, exports: unknown): void => {
    const known = modules[name]
    if (known) known.mock = { exports }
    fill(name, exports)
  }

  const commands = {
    define: (name: string, run: Factory, links: string) => add(name, { exports: {}, loaded: false, run, links: parse(links) as Record<string, string> }),
    defineTests: (name: string, make: (globals: unknown, importModule: unknown) => Factory, links: string) => {
      const run: Factory = (...args) => apply(make(modules[jestGlobals]?.exports, importOf(args[1])), args[0], args)
      add(name, { exports: {}, loaded: false, run, links: parse(links) as Record<string, string> })
    },
    provide: (name: string, exports: unknown) => add(name, { exports, loaded: true, run: null, links: {} }),
    json: (name: string, text: string) => add(name, { exports: parse(text) as unknown, loaded: true, run: null, links: {} }),
    load: (name: string) => {
      load(name)
    },
    isLoaded: (name: string) => modules[name]?.loaded === true,
    names: (name: string) => stringify(namesOf(load(name))),
    /** Gives an ES module, see `facade` in commonjs.ts, its exports. */
    fill: (name: string, namespace: Record<string, (read: (name: string) => unknown) => void>) => {
      const give = namespace['assay:fill']
      if (give) fills[name] = give
      fill(name, load(name))
    },
    /** What `require` and `import()` are in an ES module of the tests, as a module of its own. */
    scope: (name: string, links: string) => {
      const require = requireOf(parse(links) as Record<string, string>)
      add(name, { exports: { require, importModule: importOf(require) }, loaded: true, run: null, links: {} })
    },
    /** For the harness: takes what a module exports, and gives and replaces what the spec can require. */
    hub: (name: string, specLinks: string) => {
      const links = parse(specLinks) as Record<string, string>
      return {
        install: (exports: unknown) => add(name, { exports, loaded: true, run: null, links: {} }),
        modules: {
          require: requireOf(links),
          actual: (specifier: unknown) => load(linked(links, specifier), true),
          mock: (specifier: unknown, exports: unknown) => mock(linked(links, specifier), exports),
        },
      }
    },
  } as Record<string, (...args: unknown[]) => unknown>

  return (command: string, ...args: unknown[]): unknown => commands[command]?.(...args)
}
