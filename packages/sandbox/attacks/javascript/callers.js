// Climbs to its callers from a function that is not strict; must get: harmless
const climb = new Function('return arguments.callee.caller')
const climbFurther = new Function('f', 'const me = arguments.callee; return [f(), me.caller, me.arguments.length]')
export function answer() {
  const found = []
  for (const attempt of [climb, () => climbFurther(climb)[1], () => answer.caller, () => answer.arguments]) {
    try { if (attempt() !== null) found.push(String(attempt)) } catch {}
  }
  return found.length === 0 ? 'contained' : found
}
