import { presentOrder } from '@assay/assessment'
import { showCall, type CandidateQuestion, type FunctionCase, type Language, type QuestionContent, type QuestionOfKind, type RequestCase } from '@assay/contracts'

type VisibleCase = { name: string; shown: string }

/**
 * What a candidate may see of a question, field by field. Options and items come in the order of `seed`; nothing of a
 * hidden case, not even that there is one, gets in.
 */
export function presentQuestion(question: QuestionContent, seed: number): CandidateQuestion {
  const common = { title: question.title, prompt: question.prompt, minutes: question.minutes, points: question.points }
  switch (question.kind) {
    case 'choice':
      return { ...common, kind: question.kind, options: presentOptions(question, seed), select: question.select }
    case 'numeric':
      return { ...common, kind: question.kind, unit: question.unit }
    case 'short-text':
      return { ...common, kind: question.kind }
    case 'ordering':
      return { ...common, kind: question.kind, items: presentItems(question, seed) }
    case 'sql':
      return { ...common, kind: question.kind, statement: question.statement, starters: question.starters, tables: question.tables }
    case 'function':
      return {
        ...common,
        kind: question.kind,
        languages: question.languages,
        environment: question.environment,
        starters: question.starters,
        cases: [...calls(question), ...specs(question)],
      }
    case 'http-api':
      return {
        ...common,
        kind: question.kind,
        languages: question.languages,
        starters: question.starters,
        cases: question.cases.filter(isVisible).map(requests),
      }
    case 'openapi':
      return { ...common, kind: question.kind, starters: question.starters }
    case 'review':
      return { ...common, kind: question.kind, language: question.language, kinds: question.kinds, subject: question.subject }
    case 'refactor':
      return {
        ...common,
        kind: question.kind,
        languages: question.languages,
        starters: question.starters,
        cases: calls(question),
      }
    case 'written':
      return {
        ...common,
        kind: question.kind,
        words: question.words,
        criteria: question.rubric.map(({ criterion, points }) => ({ criterion, points })),
      }
  }
}

function presentOptions({ options, shuffle }: QuestionOfKind<'choice'>, seed: number) {
  const order = shuffle ? presentOrder(options.length, seed) : options.keys()
  return [...order].flatMap((index) => {
    const option = options[index]
    return option ? [{ id: option.id, text: option.text }] : []
  })
}

function presentItems({ items }: QuestionOfKind<'ordering'>, seed: number) {
  return presentOrder(items.length, seed).map((original, position) => ({ id: position + 1, text: items[original] ?? '' }))
}

function isVisible({ visible }: { visible: boolean }): boolean {
  return visible
}

/** Each call as the languages of the question write it, once where they agree. */
function calls({ cases, export: name, languages }: { cases: FunctionCase[]; export: string | null; languages: Language[] }): VisibleCase[] {
  const syntaxes = new Set(languages.map((language) => (language === 'python' ? 'python' : 'javascript')))
  const show = (args: FunctionCase['args']) => [...new Set([...syntaxes].map((syntax) => showCall(name ?? 'answer', args, syntax)))].join('\n')
  return cases.filter(isVisible).map((each) => ({ name: each.name, shown: show(each.args) }))
}

function specs({ specs: files }: QuestionOfKind<'function'>): VisibleCase[] {
  return files.filter(isVisible).map(({ file, source }) => ({ name: file, shown: source }))
}

function requests({ name, steps }: RequestCase): VisibleCase {
  return { name, shown: steps.map(showStep).join('\n\n') }
}

/** A request as it goes over the wire; a step that only lets time pass as a sentence. */
function showStep(step: RequestCase['steps'][number]): string {
  if ('advanceMs' in step) return `… ${step.advanceMs / 1000} s later`
  const { method, path, headers, body } = step.request
  const lines = [`${method} ${path}`, ...Object.entries(headers).map(([header, value]) => `${header}: ${value}`)]
  return [...lines, ...(body === null ? [] : ['', body])].join('\n')
}
