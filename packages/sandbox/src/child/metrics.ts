import type { Metrics, MetricsResult, Source } from '../job.ts'
import { complexityOf } from './metrics/complexity.ts'
import { duplicationOf } from './metrics/duplication.ts'
import { countProblems } from './metrics/lint.ts'
import { parseFiles } from './metrics/parse.ts'
import { serve } from './serve.ts'

serve(async ({ sources }: { sources: Source[] }): Promise<MetricsResult> => ({ failure: null, metrics: sources.map(measure) }))

/**
 * Null for what cannot be read, be it for its depth. Types are stripped before anything is measured, so that an answer
 * in TypeScript and one in JavaScript compare.
 */
function measure({ files }: Source): Metrics | null {
  try {
    return metricsOf(files)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function metricsOf(files: Source['files']): Metrics | null {
  const parsed = parseFiles(files)
  if (!parsed) return null
  return {
    complexity: parsed.reduce((sum, file) => sum + complexityOf(file.program), 0),
    duplication: duplicationOf(parsed.map((file) => file.tokens)),
    lint: parsed.reduce((sum, file) => sum + countProblems(file.code), 0),
  }
}
