import { inspect } from '../../inspect.ts'

/** Stands in for the built-in modules of Node that Jest's packages name; only `util` is used, for the titles of tables. */

export { inspect }

export function format(template: unknown, ...values: unknown[]): string {
  let next = 0
  const text = String(template).replace(/%[sdifjoOp%]/g, (directive) => {
    if (directive === '%%') return '%'
    return next < values.length ? formatValue(directive, values[next++]) : directive
  })
  return [text, ...values.slice(next).map((value) => inspect(value))].join(' ')
}

function formatValue(directive: string, value: unknown): string {
  if (directive === '%d') return String(Number(value))
  if (directive === '%i') return String(Number.parseInt(String(value), 10))
  if (directive === '%f') return String(Number.parseFloat(String(value)))
  if (directive === '%j') return JSON.stringify(value) ?? 'undefined'
  return directive === '%s' ? String(value) : inspect(value)
}
