import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { answerTypeOfKind, MAX_ANSWER_BYTES, MAX_ANSWER_FILES, type AnswerContent, type Language, type QuestionContent } from '@assay/contracts'
import { closedAnswers } from './closed-answers.ts'
import { readBounded, readFiles, whyUnreadable } from './files.ts'
import { SourceFolder } from './folder.ts'
import { BankError } from './problem.ts'
import { extensionOf, extensionsOf, languageOfFile, starterFiles } from './source-files.ts'

/** An answer that a folder holds. */
export interface AnswerFile {
  /** As in `accepted/proof.js`, or `starter.js`. */
  name: string
  content: AnswerContent
  /** The comment on its first line, which says of a rejected answer what its mistake is. */
  note: string | null
}

export interface Answers {
  accepted: AnswerFile[]
  rejected: AnswerFile[]
}

/** The answers of a question's folder, sorted by name. */
export function readAnswers(folder: SourceFolder, question: QuestionContent): Answers {
  for (const file of folder.match(/^answers\//)) {
    if (!/^answers\/(accepted|rejected)\//.test(file)) folder.refuse(file, 'expected answers/accepted/… or answers/rejected/…')
  }
  const accepted = readAnswersBelow(folder, question, 'accepted')
  if (accepted.length === 0 && question.kind !== 'written') {
    folder.refuse('answers/accepted', 'is empty; expected at least one answer that gets full marks')
  }
  return { accepted, rejected: readAnswersBelow(folder, question, 'rejected') }
}

/** The starters as answers; none may get full marks. */
export function readStarterAnswers(folder: SourceFolder, question: QuestionContent): AnswerFile[] {
  return starterFiles(folder).flatMap((file) => compileAnswer(folder, question, file, singleFile(file)) ?? [])
}

/**
 * An answer from anywhere: a file, or a folder whose entry is `answer.<ext>`.
 * @throws BankError when it is no answer to such a question.
 */
export async function readAnswerFile(path: string, question: QuestionContent): Promise<AnswerFile> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new BankError([{ file: path, line: 1, message: whyUnreadable(error, 'file') }])
  })
  const folder = stats.isDirectory()
    ? new SourceFolder(path, await readFiles(path))
    : new SourceFolder(dirname(path), new Map([[basename(path), await readBounded(path, MAX_ANSWER_BYTES)]]))
  const parts = stats.isDirectory() ? [...folder.files.keys()].map((file) => ({ file, as: file })) : singleFile(basename(path))
  const answer = compileAnswer(folder, question, basename(path), parts)
  folder.throwProblems()
  return answer ?? folder.fail()
}

/** Where the text of an answer stands, and what the file is called inside the answer. */
interface Part {
  file: string
  as: string
}

function readAnswersBelow(folder: SourceFolder, question: QuestionContent, verdict: 'accepted' | 'rejected'): AnswerFile[] {
  const root = `answers/${verdict}/`
  const files = folder.match(/^answers\//).filter((file) => file.startsWith(root))
  const byName = Map.groupBy(files, (file) => file.slice(root.length).split('/', 1)[0] ?? '')
  return [...byName].flatMap(([name, members]) => {
    const inFolder = (file: string) => ({ file, as: file.slice(`${root}${name}/`.length) })
    const parts = folder.files.has(root + name) ? singleFile(root + name) : members.map(inFolder)
    return compileAnswer(folder, question, `${verdict}/${name}`, parts) ?? []
  })
}

function singleFile(file: string): Part[] {
  return [{ file, as: `answer.${extensionOf(file)}` }]
}

/** Undefined after a problem. */
function compileAnswer(folder: SourceFolder, question: QuestionContent, name: string, parts: Part[]): AnswerFile | undefined {
  const entry = parts.find(({ as }) => /^answer\.[^./]+$/.test(as))
  if (!entry) {
    folder.refuse(parts[0]?.file ?? name, 'an answer of several files needs an entry answer.<ext> beside this one')
    return undefined
  }
  refuseTooMuch(folder, entry, parts)
  const type = answerTypeOfKind[question.kind]
  const content = type === 'files' ? readSources(folder, languagesOf(question), entry, parts) : closedAnswers[type](folder, entry.file)
  return content ? { name, content, note: firstComment(folder.text(entry.file, 'an answer')) } : undefined
}

/** More than a candidate could send proves nothing. */
function refuseTooMuch(folder: SourceFolder, entry: Part, parts: Part[]): void {
  const bytes = parts.reduce((sum, { file }) => sum + (folder.files.get(file)?.length ?? 0), 0)
  if (parts.length > MAX_ANSWER_FILES) folder.refuse(entry.file, `is one of ${parts.length} files; an answer has at most ${MAX_ANSWER_FILES}`)
  if (bytes > MAX_ANSWER_BYTES) folder.refuse(entry.file, `holds ${Math.ceil(bytes / 1024)} KB; an answer holds at most ${MAX_ANSWER_BYTES / 1024} KB`)
}

function readSources(folder: SourceFolder, languages: readonly Language[], entry: Part, parts: Part[]): AnswerContent | undefined {
  const language = languageOfFile(entry.as)
  if (language === undefined || !languages.includes(language)) {
    folder.refuse(entry.file, `is in no language of this question; expected .${extensionsOf(languages).join(' or .')}`)
    return undefined
  }
  return { type: 'files', language, files: Object.fromEntries(parts.map(({ file, as }) => [as, folder.text(file, 'an answer')])) }
}

function languagesOf(question: QuestionContent): readonly Language[] {
  if ('languages' in question) return question.languages
  return question.kind === 'sql' ? ['sql'] : ['yaml']
}

/** The text of a comment that is the first line, in any of the languages. */
function firstComment(text: string): string | null {
  const [, comment] = /^(?:\/\/|\/\*+|--|#)\s*(.*?)\s*(?:\*\/)?\s*(?:\n|$)/.exec(text) ?? []
  return comment === undefined || comment === '' ? null : comment
}
