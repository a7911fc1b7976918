import { extensionOfLanguage } from '@assay/contracts'
import { failure } from '../failure.ts'
import type { Failure, Source } from '../job.ts'
import { prepared } from '../parts.ts'
import type { PreparedSource } from '../prepared.ts'
import { readDone, type Children } from './children.ts'
import { readerProgram } from './programs.ts'

/** Turns an answer into plain JavaScript. Types are stripped in a child of their own, since that takes WebAssembly. */
export async function prepareSource(source: Source, children: Children): Promise<{ source: PreparedSource } | { failure: Failure }> {
  const entry = `answer.${extensionOfLanguage[source.language]}`
  if (source.language === 'javascript') return { source: { entry, files: withoutMaps(source.files) } }
  if (source.language !== 'typescript') return { failure: failure('internal-error', `There is no engine for ${source.language}.`) }
  const ending = await children.run(typescript, { files: source.files }, { wallMs: 10_000, residentMb: 400 })
  const read = readDone(ending, prepared)
  if ('failure' in read) return read
  return 'fault' in read.value ? { failure: read.value.fault } : { source: { entry, files: read.value.files } }
}

const typescript = readerProgram('typescript')

function withoutMaps(files: Record<string, string>): PreparedSource['files'] {
  return Object.fromEntries(Object.entries(files).map(([name, code]) => [name, { code, map: null }]))
}
