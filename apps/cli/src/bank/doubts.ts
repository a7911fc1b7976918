import { join } from 'node:path'
import { bankDirectories, skillProblems, type Problem, type Skill } from '@assay/bank'
import { isInside } from '../paths.ts'
import { pathOfAnswer, type CheckedAnswer, type QuestionFolder } from './checked-answer.ts'

/** Something that may be wrong with a folder that can be used. The library is held to more than what others write: there, it is an error. */
export interface Doubt {
  type: 'error' | 'warning'
  problem: Problem
}

/** What can be doubted before anything is marked. `slugs` are those of the folders before, with their paths. */
export function doubtsOfFolder(folder: QuestionFolder, skills: Skill[], slugs: Map<string, string>): Doubt[] {
  const { path, source } = folder
  const twin = slugs.get(source.content.slug)
  slugs.set(source.content.slug, path)
  return asDoubts(path, [
    ...(twin === undefined ? [] : [{ file: path, line: 1, message: `has the slug of ${twin}; expected another, since slugs are unique` }]),
    ...skillProblems(path, source.files, skills),
    ...source.answers.rejected
      .filter(({ note }) => note === null)
      .map((answer) => ({
        file: pathOfAnswer(folder, answer),
        line: 1,
        message: 'expected a comment on the first line that says which mistake this is',
      })),
  ])
}

/** What the markings of a folder's answers leave to be doubted: hidden cases that no rejected answer fails. */
export function doubtsOfMarkings({ path }: QuestionFolder, checked: CheckedAnswer[]): Doubt[] {
  const names = unprovenCases(checked).map((name) => `"${name}"`)
  if (names.length === 0) return []
  const message = `no rejected answer fails the hidden ${names.length === 1 ? 'case' : 'cases'} ${names.join(', ')}`
  return asDoubts(path, [{ file: join(path, 'answers', 'rejected'), line: 1, message }])
}

function asDoubts(path: string, problems: Problem[]): Doubt[] {
  const type = isInside(path, bankDirectories().questionsDirectory) ? 'error' : 'warning'
  return problems.map((problem) => ({ type, problem }))
}

/** An answer that is prose proves nothing about cases, because there are none. */
function unprovenCases(checked: CheckedAnswer[]): string[] {
  const [proof] = checked.filter(({ expected, marking }) => expected === 'accepted' && marking.verdict === 'accepted')
  const rejected = checked.filter(({ answer }) => answer.name.startsWith('rejected/'))
  // Cases are matched by position: their names may repeat.
  return (proof?.marking.cases ?? []).flatMap(({ name, visible }, index) => {
    const isFailed = rejected.some(({ marking }) => (marking.cases[index]?.verdict ?? 'accepted') !== 'accepted')
    return visible || isFailed ? [] : [name]
  })
}
