import { language, type QuestionOfKind, type WireValue } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { readStarters } from '../source-files.ts'
import { object, wire } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'
import { readRequests } from './requests.ts'

const STORE_FILE = 'store.yaml'

const keys = object({ ...commonKeys, kind: z.literal('http-api'), languages: z.array(language.extract(['javascript', 'typescript'])).min(1, 'expected at least one language') })

const store = z.record(z.string(), z.array(wire('value')))

export function compileHttpApi(folder: SourceFolder): QuestionOfKind<'http-api'> | null {
  const parts = commonParts(folder)
  const cases = readRequests(folder)
  const collections = readStore(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null
  return { ...question, ...parts, cases, store: collections, starters: readStarters(folder, question.languages) }
}

function readStore(folder: SourceFolder): Record<string, WireValue[]> {
  if (!folder.files.has(STORE_FILE)) return {}
  const collections = folder.yaml(STORE_FILE, store, 'the initial collections') ?? {}
  for (const [name, documents] of Object.entries(collections)) {
    for (const [index, document] of documents.entries()) {
      const hasId = typeof document === 'object' && document !== null && !Array.isArray(document) && typeof document['id'] === 'string'
      if (!hasId) folder.refuseAt(STORE_FILE, [name, index], 'expected a document with an id that is text')
    }
  }
  return collections
}
