import { z } from 'zod'
import { candidateQuestion } from './candidate-question.ts'

/** One small question of each kind that the test may hold; none of them is ever part of a test. */
export const practiceView = z.object({ questions: z.array(candidateQuestion) }).meta({ id: 'Practice' })
export type PracticeView = z.infer<typeof practiceView>
