import type { AnswerContent } from '@assay/contracts'
import { useEffect, useRef } from 'react'
import type { Run } from '../../run/useRun.ts'

/** Long enough that one who types is not followed by a run at every word. */
const SETTLED_MS = 2000

/** Runs the answer by itself once its text has changed and settled, as long as runs succeed. */
export function useLiveLint(isOn: boolean, text: string, content: AnswerContent, run: Run): void {
  const lastRun = useRef(text)
  useEffect(() => {
    if (!isOn || run.isRunning || run.error || text === lastRun.current) return
    const timer = setTimeout(() => {
      lastRun.current = text
      run.start({ content })
    }, SETTLED_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the content is the text's, and a run's start is the same throughout
  }, [isOn, text, run.isRunning, run.error])
}
