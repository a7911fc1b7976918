import type { Failure } from '../job.ts'
import type { PreparedFile } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import { endWith, serve } from './serve.ts'
import { BrokenStripper, strip } from './typescript/strip.ts'

type StripResult = { files: Record<string, PreparedFile> } | { fault: Failure }

serve(async ({ files }: { files: Record<string, string> }): Promise<StripResult> => {
  try {
    return { files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strip(name, text)])) }
  } catch (error) {
    if (error instanceof BrokenStripper) endWith('syntax-error', error.message)
    if (error instanceof AnswerFault) return { fault: error.failure }
    throw error
  }
})
