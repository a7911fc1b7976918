import type { Failure } from '../job.ts'
import type { PreparedFile } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import { transform } from './jsx/transform.ts'
import { serve } from './serve.ts'

type TransformResult = { files: Record<string, PreparedFile> } | { fault: Failure; file: string }

serve(async ({ files }: { files: Record<string, string> }): Promise<TransformResult> => {
  const done: Record<string, PreparedFile> = {}
  for (const [name, text] of Object.entries(files)) {
    try {
      done[name] = transform(name, text)
    } catch (error) {
      if (error instanceof AnswerFault) return { fault: error.failure, file: name }
      throw error
    }
  }
  return { files: done }
})
