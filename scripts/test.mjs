// npm test: everything that must hold, in order, and one line at the end. `npm test -- types jest` runs only those.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { prepare } = await import('./lib/prepare.mjs')
const { checks } = await import('./lib/checks.mjs')

if (!(await prepare())) process.exit(1)
const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
for (const { name, run } of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const startedAt = performance.now()
  console.log(`▸ ${name}`)
  const { passed, failed, skipped = 0, output } = await run()
  if (failed + skipped > 0) console.log(output.trimEnd())
  const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
  console.log(`${failed + skipped > 0 ? '✗' : '✓'} ${name}: ${counts} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
if (total.skipped > 0) console.log(`${total.skipped} skipped: a test that does not run proves nothing. Mend it or remove it.`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed + total.skipped > 0 || total.passed === 0 ? 1 : 0)
