/** Deeper than anything that is asked for, and shallow enough for recursion. */
const MAX_DEPTH = 500

/** Whether a JSON value of a candidate nests too deep for what compares it. */
export function isDeep(value: unknown, levels = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeep(part, levels - 1))
}
