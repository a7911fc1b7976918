import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runningStack } from '@assay/test-support/stack'
import { installBenchPeers } from '../../../scripts/lib/bench-peers.mjs'

/** Scores are from 0 to 100; `layoutShift` is the cumulative one; `remarks` are the audits that cost most. */
export type PageScores = { performance: number; accessibility: number; bestPractices: number; layoutShift: number; remarks: string[] }

type Audit = { title: string; score: number | null; displayValue?: string; numericValue?: number; details?: { items?: unknown } }
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, Audit> } }>

const peers = await installBenchPeers(join(import.meta.dirname, 'peers'))
const { default: lighthouse } = (await import(pathToFileURL(createRequire(peers).resolve('lighthouse')).href)) as { default: Lighthouse }

/** Lighthouse, as on a phone on a slow network, on the page that the holder of this cookie sees, in the browser at `port`. */
export async function scorePage(port: number, cookie: string): Promise<PageScores> {
  const { lhr } = await lighthouse(runningStack().url, { port, extraHeaders: { Cookie: cookie }, onlyCategories: ['performance', 'accessibility', 'best-practices'], logLevel: 'error' })
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    layoutShift: lhr.audits['cumulative-layout-shift']?.numericValue ?? 0,
    remarks: Object.entries(lhr.audits).filter(([, { score }]) => score !== null && score < 0.9).map(remarkOn),
  }
}

function remarkOn([id, { title, displayValue, details }]: [string, Audit]): string {
  const issues = id === 'inspector-issues' ? JSON.stringify(details?.items) : undefined
  return [title, displayValue ?? issues].filter((part) => part !== undefined).join(': ')
}
