// Loops in the hook that formats stack traces; must get: time-limit
Error.prepareStackTrace = () => { for (;;); }
export function answer() {
  throw new Error('x')
}
