import { loadavg } from 'node:os'
import type { AttemptView } from '@assay/contracts'
import { startTestStack } from '@assay/test-support/stack'
import { openInvitation } from '../invited.ts'
import { openDebuggedBrowser } from './browser.ts'
import { measureJavaScript } from './first-load.ts'
import { scorePage } from './lighthouse.ts'
import { Table } from './table.ts'

/**
 * Are the candidate's pages light on a phone? The JavaScript until the page before the test can be read, and until the
 * first question can, and what Lighthouse says of both. Exits with 1 when a goal is missed. Lighthouse reckons with the
 * speed of the machine that it runs on: each score is the median of three, beside how busy the machine was.
 */
const runs = 3
const goals = { javaScriptKb: 150, performance: 95, accessibility: 100, bestPractices: 100, layoutShift: 0.05 }
const pages = { intro: 'main h1', question: 'article h2' }

const table = new Table()
const stop = await startTestStack()
const { port, browser } = await openDebuggedBrowser()
try {
  const candidate = await openInvitation('Backend Developer')
  await measure('intro', candidate.cookie())
  await candidate.send('POST', '/api/attempt/start', { consent: true })
  await candidate.send<AttemptView>('POST', '/api/attempt/sections/1/start')
  await measure('question', candidate.cookie())
} finally {
  await browser.close()
  await stop()
}
table.print()
if (table.hasMissed) process.exitCode = 1

async function measure(page: keyof typeof pages, cookie: string): Promise<void> {
  table.atMost(`${page}: KB of JavaScript until it can be read`, [await measureJavaScript(browser, cookie, pages[page])], goals.javaScriptKb)
  const scored = []
  const load = []
  for (let run = 0; run < runs; run += 1) {
    load.push(loadavg()[0] ?? 0)
    scored.push(await scorePage(port, cookie))
  }
  table.atLeast(`${page}: performance`, scored.map(({ performance }) => performance), goals.performance)
  table.atLeast(`${page}: accessibility`, scored.map(({ accessibility }) => accessibility), goals.accessibility)
  table.atLeast(`${page}: best practices`, scored.map(({ bestPractices }) => bestPractices), goals.bestPractices)
  table.atMost(`${page}: cumulative layout shift`, scored.map(({ layoutShift }) => layoutShift), goals.layoutShift)
  table.note(`${page}: programs that wanted a core (load average)`, load)
  for (const remark of new Set(scored.flatMap(({ remarks }) => remarks))) table.remark(`${page}: ${remark}`)
}
