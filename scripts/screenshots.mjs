// pnpm screenshots: every page that the browser tests visit, light beside dark, on one page to look at. Takes Playwright's
// arguments: `pnpm screenshots journey --project phone`.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './lib/node-version.mjs'
import { root } from './lib/paths.mjs'

requireNode()
const { prepare } = await import('./lib/prepare.mjs')
const { run } = await import('./lib/run.mjs')

const folder = join(root, '.cache', 'screenshots')
if (!(await prepare())) process.exit(1)
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })

const { output, status } = await run('playwright', ['test', ...process.argv.slice(2)], { env: { FORCE_COLOR: '0', SCREENSHOTS: '1' } })
if (status !== 0) console.log(output.trimEnd())
const pictures = (await readdir(folder)).filter((name) => name.endsWith('-light.png')).toSorted()
const sheet = join(folder, 'index.html')
await writeFile(sheet, page(pictures))
console.log(`${pictures.length} pages, light and dark: ${pathToFileURL(sheet).href}`)
process.exit(status)

function page(names) {
  const figures = names.map((light) => {
    const dark = light.replace('-light.png', '-dark.png')
    const title = light.replace('-light.png', '')
    return `<figure><figcaption>${title}</figcaption><img src="${light}" alt="${title}, light"><img src="${dark}" alt="${title}, dark"></figure>`
  })
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>
body { font: 14px system-ui; margin: 2rem; background: #888 } figure { margin: 0 0 2rem } img { max-width: 48%; margin-right: 1% } figcaption { margin-bottom: 0.5rem }
</style>${figures.join('\n')}\n`
}
