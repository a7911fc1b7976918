// Imports at run time whatever may have a name: files, addresses, texts, the harness itself; must get: harmless
const names = ['node:child_process', 'fs', 'isolated-vm', 'file:///etc/passwd', '/etc/passwd', 'https://example.com/x.js', 'data:text/javascript,export default process', 'assay:entry', 'assay:answer', 'assay:harness', './answer.js', 'hono']
export async function answer() {
  const results = await Promise.all(names.map((name) => import(name).then(() => name, () => null)))
  const found = [...results.filter(Boolean), ...Object.keys(import.meta)]
  return found.length === 0 ? 'contained' : found
}
