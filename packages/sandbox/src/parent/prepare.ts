import { entryFileOf } from '@assay/contracts'
import { failure } from '../failure.ts'
import type { Failure, Source, SpecJob } from '../job.ts'
import { prepared, transformed } from '../parts.ts'
import type { PreparedSource } from '../prepared.ts'
import { readDone, type Children } from './children.ts'
import { readerProgram } from './programs.ts'

/** Turns an answer into plain JavaScript. Types and JSX are taken out in a child: an answer's text is not parsed here. */
export async function prepareSource(source: Source, children: Children): Promise<{ source: PreparedSource } | { failure: Failure }> {
  if (source.language !== 'javascript' && source.language !== 'typescript') return { failure: failure('internal-error', `There is no engine for ${source.language}.`) }
  const entry = entryFileOf(source.language, source.files)
  const read = await readFiles(source, children)
  return 'failure' in read ? read : { source: { entry, files: read.files } }
}

/** An answer, and the spec that it runs against. */
export interface PreparedSpec {
  source: PreparedSource
  spec: SpecJob['spec']
}

type SpecSources = Pick<SpecJob, 'source' | 'spec'>

export async function prepareSpec({ source, spec }: SpecSources, children: Children): Promise<PreparedSpec | { failure: Failure }> {
  const read = await prepareSource(source, children)
  return 'failure' in read ? read : { ...read, spec }
}

/** JSX may stand in every file, and in the spec. */
export async function prepareComponents({ source, spec }: SpecSources, children: Children): Promise<PreparedSpec | { failure: Failure }> {
  const read = await transformFiles({ ...source.files, [specName]: spec.source }, children)
  if ('failure' in read) return read
  const { [specName]: written, ...files } = read.files
  return { source: { entry: entryFileOf(source.language, source.files), files }, spec: { ...spec, source: written?.code ?? '' } }
}

/** No file of an answer has this name: its names begin with a letter. */
const specName = '/spec.jsx'

async function readFiles({ language, files }: Source, children: Children): Promise<{ files: PreparedSource['files'] } | { failure: Failure }> {
  if (Object.keys(files).some((name) => /\.[jt]sx$/.test(name))) return transformFiles(files, children)
  return language === 'typescript' ? stripFiles(files, children) : { files: withoutMaps(files) }
}

async function stripFiles(files: Record<string, string>, children: Children): Promise<{ files: PreparedSource['files'] } | { failure: Failure }> {
  const read = readDone(await children.run(typescript, { files }, { wallMs: 10_000, residentMb: 400 }), prepared)
  if ('failure' in read) return read
  return 'fault' in read.value ? { failure: read.value.fault } : { files: read.value.files }
}

async function transformFiles(files: Record<string, string>, children: Children): Promise<{ files: PreparedSource['files'] } | { failure: Failure }> {
  const read = readDone(await children.run(jsx, { files }, { wallMs: 10_000, residentMb: 400 }), transformed)
  if ('failure' in read) return read
  if ('files' in read.value) return { files: read.value.files }
  const { fault, file } = read.value
  return { failure: file === specName ? failure('internal-error', `The spec does not parse: ${fault.message} (line ${String(fault.line)})`) : fault }
}

const typescript = readerProgram('typescript')
const jsx = readerProgram('jsx')

function withoutMaps(files: Record<string, string>): PreparedSource['files'] {
  return Object.fromEntries(Object.entries(files).map(([name, code]) => [name, { code, map: null }]))
}
