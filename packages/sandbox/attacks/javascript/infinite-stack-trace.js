// Recurses to the end of the stack with stack traces of any length; must get: time-limit, memory-limit, harmless
export function answer() {
  Error.stackTraceLimit = Infinity
  const deeper = (n) => { try { deeper(n + 1) } catch {} return new Error('x').stack }
  return deeper(0).length > 0 ? 'contained' : ''
}
