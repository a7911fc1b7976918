import { parse, type ImportDeclaration, type Program } from 'acorn'
import { full } from 'acorn-walk'

/**
 * Takes out of a module, whose types are blanked already, what it imports and never uses as a value, as TypeScript does:
 * most often that is a type, which exists nowhere by now. Every line stays where it was.
 */
export function elideImports(code: string): string {
  if (!/\bimport\b/.test(code)) return code
  const program = parsed(code)
  if (!program) return code
  const used = namesUsed(program)
  return program.body
    .filter((statement) => statement.type === 'ImportDeclaration')
    .reduceRight((text, declaration) => elide(text, declaration, used), code)
}

/** Null for what does not parse: whoever compiles it says so. */
function parsed(code: string): Program | null {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  } catch {
    return null
  }
}

function namesUsed(program: Program): Set<string> {
  const names = new Set<string>()
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') continue
    full(statement, (node) => {
      if ('name' in node && typeof node.name === 'string') names.add(node.name)
    })
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) continue
    for (const { local } of statement.specifiers) if (local.type === 'Identifier') names.add(local.name)
  }
  return names
}

function elide(code: string, { start, end, specifiers, source }: ImportDeclaration, used: Set<string>): string {
  const kept = specifiers.filter(({ local }) => used.has(local.name))
  if (kept.length === specifiers.length) return code
  const breaks = (text: string) => text.replace(/[^\n]/g, '')
  if (kept.length === 0) return code.slice(0, start) + breaks(code.slice(start, end)) + code.slice(end)
  const textOf = (type: string) => kept.filter((one) => one.type === type).map((one) => code.slice(one.start, one.end))
  const named = textOf('ImportSpecifier')
  const clause = [...textOf('ImportDefaultSpecifier'), ...textOf('ImportNamespaceSpecifier'), ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : [])]
  return `${code.slice(0, start)}import ${clause.join(', ')} from ${breaks(code.slice(start, source.start))}${code.slice(source.start)}`
}
