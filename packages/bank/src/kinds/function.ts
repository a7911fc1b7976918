import { language, type Language, type QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { languageOfFile, readStarters } from '../source-files.ts'
import { object } from '../yaml/schema.ts'
import { CASES_FILE, readCases } from './cases.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'

export const identifier = z.string().regex(/^[A-Za-z_$][\w$]*$/, 'expected the name of an export')

const codeLanguages = z
  .array(language.extract(['javascript', 'typescript', 'python']))
  .min(1, 'expected at least one language')

const keys = object({
  ...commonKeys,
  kind: z.literal('function'),
  export: identifier.nullable().default(null),
  languages: codeLanguages,
  environment: z.literal('react').nullable().default(null),
  performance: z.boolean().default(false),
})

export function compileFunction(folder: SourceFolder): QuestionOfKind<'function'> | null {
  const parts = commonParts(folder)
  const specs = readSpecs(folder)
  const hasCases = folder.files.has(CASES_FILE) || specs.length === 0
  const cases = hasCases ? readCases(folder) : []
  const support = readSupport(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null

  if (hasCases && question.export === null) folder.refuseAt(QUESTION_FILE, [], 'export is missing; expected the name of the function that the cases call')
  if (!hasCases) refuseUntested(folder, question.languages, specs)
  if (question.environment === 'react') refuseUnfitForReact(folder, question.languages)
  return { ...question, ...parts, cases, specs, support, starters: readStarters(folder, question.languages) }
}

type Specs = QuestionOfKind<'function'>['specs']

/** `spec.<ext>` counts; `spec.visible.<ext>` is shown and run by "Run". */
function readSpecs(folder: SourceFolder): Specs {
  return folder.match(/^spec\b[^/]*$/).flatMap((file) => {
    const [, visible, extension = ''] = /^spec(\.visible)?\.(js|py)$/.exec(file) ?? []
    const language = languageOfFile(extension)
    if (!language) {
      folder.refuse(file, 'would not be used; expected spec.js, spec.visible.js, spec.py or spec.visible.py')
      return []
    }
    return [{ file, language, visible: visible !== undefined, source: folder.text(file, 'a spec') }]
  })
}

/** Without cases, every language needs a hidden spec; one in JavaScript serves TypeScript too. */
function refuseUntested(folder: SourceFolder, languages: Language[], specs: Specs): void {
  const tested = specs.filter(({ visible }) => !visible).map((spec) => spec.language)
  for (const [index, wanted] of languages.entries()) {
    const extension = wanted === 'python' ? 'py' : 'js'
    if (!tested.includes(wanted === 'python' ? 'python' : 'javascript')) {
      folder.refuseAt(QUESTION_FILE, ['languages', index], `nothing tests an answer in ${wanted}; expected spec.${extension} or ${CASES_FILE}`)
    }
  }
}

/** Components are tested by specs, in JavaScript. */
function refuseUnfitForReact(folder: SourceFolder, languages: Language[]): void {
  if (folder.files.has(CASES_FILE)) folder.refuse(CASES_FILE, 'would not be used: React answers are tested by spec.js')
  for (const [index, wanted] of languages.entries()) {
    if (wanted === 'python') folder.refuseAt(QUESTION_FILE, ['languages', index], 'React answers are written in javascript or typescript')
  }
}

/** Modules that spec and answer may import by `./name`. */
function readSupport(folder: SourceFolder): Record<string, string> {
  return Object.fromEntries(
    folder.match(/^support\//).map((file) => [file.slice('support/'.length), folder.text(file, 'a support module')]),
  )
}
