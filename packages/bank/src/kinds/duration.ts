import { z } from 'zod'

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** `500ms`, `61s`, `5m`, `2h` or `1d`, in milliseconds. */
export const duration = z.string().transform((written, context) => {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(written) ?? []
  if (amount !== undefined && isUnit(unit)) return Number(amount) * unitMs[unit]
  context.addIssue({ code: 'custom', message: `"${written}" is no duration; expected a number and its unit, as in 500ms, 61s, 5m or 2h` })
  return z.NEVER
})

function isUnit(unit: string | undefined): unit is keyof typeof unitMs {
  return unit !== undefined && unit in unitMs
}
