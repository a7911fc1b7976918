import { parse, type Node } from 'acorn'
import { simple } from 'acorn-walk'
import { transform } from 'sucrase'

/** Called at each turn of a loop, by a name that no answer uses by chance. */
export const tickName = '__assayTick'

/**
 * An answer with JSX and types as a CommonJS script, in which every loop calls the tick: one that does not end is
 * stopped from within, whatever process it runs in. Throws a SyntaxError for what is no program.
 */
export function compile(text: string): string {
  const { code } = transform(text, { transforms: ['typescript', 'jsx', 'imports'], jsxRuntime: 'automatic', production: true })
  return withTicks(code)
}

/** One JSX expression, e.g. `<Chips names={['a']} />`, as an expression that makes it. */
export function compileScene(text: string): string {
  const { code } = transform(`(${text.trim().replace(/;$/, '')})`, { transforms: ['typescript', 'jsx'], jsxRuntime: 'classic', production: true })
  return withTicks(code)
}

type Loop = Node & { body: Node }

function withTicks(code: string): string {
  const edits: { at: number; text: string }[] = []
  const guard = (node: Node) => {
    const { body } = node as Loop
    if (body.type === 'BlockStatement') edits.push({ at: body.start + 1, text: `${tickName}();` })
    else edits.push({ at: body.start, text: `{${tickName}();` }, { at: body.end, text: '}' })
  }
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true }), {
    ForStatement: guard,
    ForInStatement: guard,
    ForOfStatement: guard,
    WhileStatement: guard,
    DoWhileStatement: guard,
  })
  return edits.toSorted((one, other) => other.at - one.at || (one.text === '}' ? -1 : 1)).reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), code)
}
