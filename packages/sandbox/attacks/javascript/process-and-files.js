// Reads files, the environment and other processes by every name that it knows; must get: harmless
const attempts = [
  () => process.binding('fs'), () => process.mainModule.require('fs').readFileSync('/etc/passwd'), () => process.env, () => process.kill(1),
  () => require('fs'), () => module.constructor._load('fs'), () => global.process, () => Deno.readTextFileSync('/etc/passwd'), () => Bun.file('/proc/self/environ'),
  () => read('/etc/passwd'), () => load('/proc/self/maps'), () => os.getenv('PATH'), () => std.loadFile('/etc/passwd'), () => java.lang.Runtime,
]
export function answer() {
  const found = attempts.filter((attempt) => { try { return attempt() !== undefined } catch { return false } })
  return found.length === 0 ? 'contained' : found.map(String)
}
