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
  if (directive === '%d') return typeof value === 'bigint' ? `${value}n` : String(typeof value === 'object' ? NaN : Number(value))
  if (directive === '%i') return typeof value === 'bigint' ? `${value}n` : String(Number.parseInt(String(value), 10))
  if (directive === '%f') return String(Number.parseFloat(String(value)))
  if (directive === '%j') return JSON.stringify(value) ?? 'undefined'
  return directive === '%s' && isText(value) ? String(value) : inspect(value)
}

/** What Node writes as text rather than as a value. */
function isText(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return value instanceof Error || (!Array.isArray(value) && 'toString' in value && value.toString !== Object.prototype.toString)
  return typeof value !== 'bigint' && !Object.is(value, -0)
}
