import type ivm from 'isolated-vm'
import type { Box } from './box.ts'
import { internal } from './files.ts'

/** The names that a spec may import from `@jest/globals`, and that it has without importing them. */
export const globalNames = [
  'test', 'it', 'fit', 'xtest', 'xit', 'describe', 'fdescribe', 'xdescribe',
  'beforeAll', 'beforeEach', 'afterEach', 'afterAll', 'expect', 'jest',
] as const

/**
 * Compiles an ES module of the tests. What it does not import or declare itself of Jest's functions is there all the
 * same, as in Jest, and so are `require` and `import()` where it uses them.
 */
export function compileTests({ isolate }: Box, name: string, code: string): ivm.Module {
  const text = withImports(code)
  let missing: string[] = globalNames.filter((each) => !importsByName(code, each))
  for (;;) {
    const prelude = [importing(missing, '@jest/globals'), importing(scopeNames.filter((each) => text.includes(`${each}(`)), internal.scope + name)].join('')
    try {
      return isolate.compileModuleSync(prelude + text, { filename: name, columnOffset: -prelude.length })
    } catch (error) {
      const declared = /Identifier '(\w+)' has already been declared/.exec(String(error))?.[1]
      if (declared === undefined || !missing.includes(declared)) throw error
      missing = missing.filter((each) => each !== declared)
    }
  }
}

const scopeNames = ['require', 'importModule']

/** A text with a function of ours in the place of `import()`, which isolated-vm has not. */
export function withImports(code: string): string {
  return code.replace(/\bimport\s*\((?=\s*['"`])/g, 'importModule(')
}

function importsByName(code: string, name: string): boolean {
  return [...code.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*['"]@jest\/globals['"]/g)].some(([, list = '']) => new RegExp(`\\b${name}\\b`).test(list))
}

function importing(names: string[], from: string): string {
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from ${JSON.stringify(from)}; `
}
