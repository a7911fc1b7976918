import { readAnswerFile, readQuestionFolder } from '@assay/bank'
import type { Marking, QuestionContent } from '@assay/contracts'
import { mark } from '@assay/grading/mark'
import type { Command } from 'commander'
import { printMarking } from '../grade/print-marking.ts'
import { fromCaller } from '../paths.ts'
import { openSandbox } from '../sandbox.ts'

/** Adds `grade`. */
export default function registerGradeCommand(program: Command): void {
  program
    .command('grade')
    .description('mark one answer to one question, and show each case')
    .argument('<folder>', 'the question')
    .argument('<answer>', 'a file, or a folder whose entry is answer.<ext>')
    .option('--json', 'one JSON object')
    .action(runGrade)
}

async function runGrade(folder: string, path: string, { json = false }: { json?: boolean }): Promise<void> {
  const { content } = await readQuestionFolder(fromCaller(folder))
  const answer = await readAnswerFile(fromCaller(path), content)
  await using opened = await openSandbox({ sql: content.kind === 'sql' })
  const marking = await mark(content, answer.content, 'all', opened.sandbox)
  if (json) console.log(JSON.stringify(toJson(content, answer.name, marking)))
  else printMarking(content, marking)
  if (marking.verdict === 'internal-error') process.exitCode = 1
}

function toJson({ slug, kind }: QuestionContent, answer: string, { verdict, score, points, ms, error, output, cases }: Marking) {
  return {
    question: slug,
    kind,
    answer,
    verdict,
    score,
    points,
    ms,
    error,
    output,
    cases: cases.map((each) => ({
      name: each.name,
      visible: each.visible,
      verdict: each.verdict,
      weight: each.weight,
      earned: each.earned,
      ms: each.ms,
      message: each.message,
    })),
  }
}
