import type { QuestionKind } from '@assay/contracts'
import type { Queries } from '@assay/db'
import { createQuestionVersion } from './assessments.ts'
import { createLibrary } from './organizations.ts'
import { exampleQuestions } from './questions.ts'

/** Gives the library a practice question of each of these kinds, titled `Practice of <kind>`. */
export async function createPractice(queries: Queries, kinds: QuestionKind[]): Promise<void> {
  const library = await createLibrary(queries)
  for (const kind of kinds) {
    const content = { ...exampleQuestions[kind], slug: `practice-${kind}`, title: `Practice of ${kind}`, prompt: `Try ${kind}.`, skill: 'practice/first-steps' }
    await createQuestionVersion(queries, library.id, content)
  }
}
