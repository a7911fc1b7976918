import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AttemptView } from '@assay/contracts'
import { runningStack, startTestStack } from '@assay/test-support/stack'
import { installBenchPeers } from '../../../scripts/lib/bench-peers.mjs'
import { openInvitation } from '../invited.ts'
import { openDebuggedBrowser } from './browser.ts'
import { measureFirstLoad } from './first-load.ts'

/**
 * Are the candidate's pages light? Lighthouse, as on a phone on a slow network, on the page before the test and on that of
 * a question, and the JavaScript that is needed before anything can be read. Exits with 1 when a goal is not met.
 */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100 }
const maxFirstLoadKb = 150

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, { title: string; score: number | null; displayValue?: string }> } }>
const peers = await installBenchPeers(join(import.meta.dirname, 'peers'))
const { default: lighthouse } = (await import(pathToFileURL(createRequire(peers).resolve('lighthouse')).href)) as { default: Lighthouse }

const stop = await startTestStack()
const browser = await openDebuggedBrowser()
try {
  const kb = await measureFirstLoad()
  console.log(`first load: ${kb.toFixed(0)} KB of JavaScript, compressed (at most ${maxFirstLoadKb})`)
  if (kb > maxFirstLoadKb) process.exitCode = 1
  const candidate = await openInvitation('Backend Developer')
  await measure('intro', candidate.cookie())
  await candidate.send('POST', '/api/attempt/start', { consent: true })
  const { openSection } = await candidate.send<AttemptView>('POST', '/api/attempt/sections/1/start')
  await measure(`question (${openSection?.items[0]?.kind})`, candidate.cookie())
} finally {
  await browser.close()
  await stop()
}

async function measure(page: string, cookie: string): Promise<void> {
  const { lhr } = await lighthouse(runningStack().url, { port: browser.port, extraHeaders: { Cookie: cookie }, onlyCategories: Object.keys(goals), logLevel: 'error' })
  const scores = Object.entries(goals).map(([category, goal]) => ({ category, goal, score: Math.round((lhr.categories[category]?.score ?? 0) * 100) }))
  console.log(`${page}: ${scores.map(({ category, score, goal }) => `${category} ${score} (at least ${goal})`).join(', ')}`)
  if (scores.every(({ score, goal }) => score >= goal)) return
  process.exitCode = 1
  for (const { title, score, displayValue } of Object.values(lhr.audits)) {
    if (score !== null && score < 0.9) console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`)
  }
}
