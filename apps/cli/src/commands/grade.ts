import { availableParallelism } from 'node:os'
import { readAnswerFile, readQuestionFolder } from '@assay/bank'
import type { Marking, QuestionContent } from '@assay/contracts'
import { mark } from '@assay/grading/mark'
import type { Command } from 'commander'
import { printMarking } from '../grade/print-marking.ts'
import { fromCaller } from '../paths.ts'
import { openSandboxes } from '../sandbox.ts'
import { tenths } from '../terminal/tenths.ts'

/** Adds `grade`. */
export default function registerGradeCommand(program: Command): void {
  program
    .command('grade')
    .description('mark one answer to one question, and show each case')
    .argument('<folder>', 'the question')
    .argument('<answer>', 'a file, or a folder whose entry is answer.<ext>')
    .option('--json', 'one JSON object')
    .addHelpText('after', help)
    .action(runGrade)
}

const help = `
Exit codes: 0 when the answer could be marked, whatever it got; 1 when it could not; 2 for a wrong command line.

Examples:
  pnpm assay grade ~/questions/sql/two-fer my-answer.sql
  pnpm --silent assay grade ~/questions/sql/two-fer my-answer.sql --json | jq .verdict`

async function runGrade(folder: string, path: string, { json = false }: { json?: boolean }): Promise<void> {
  await using sandboxes = openSandboxes(availableParallelism())
  const { content } = await readQuestionFolder(fromCaller(folder), async (...program) => (await sandboxes.for('function')).generate(...program))
  const answer = await readAnswerFile(fromCaller(path), content)
  const marking = await mark(content, answer.content, 'all', await sandboxes.for(content.kind))
  if (sandboxes.stopping.aborted) return
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
    ms: tenths(ms),
    error,
    output,
    cases: cases.map((each) => ({
      name: each.name,
      visible: each.visible,
      verdict: each.verdict,
      weight: each.weight,
      earned: each.earned,
      ms: each.ms === null ? null : tenths(each.ms),
      message: each.message,
    })),
  }
}
