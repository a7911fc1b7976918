import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { readStarters, referenceSource } from '../source-files.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE, sqlLimits } from './common.ts'

const keys = object({
  ...commonKeys,
  limits: sqlLimits.default({}),
  kind: z.literal('sql'),
  compare: object({ order: z.boolean().default(false), columns: z.enum(['names', 'positions']).default('names') }).default({
    order: false,
    columns: 'names',
  }),
  statement: z.enum(['query', 'script']).default('query'),
  plan: object({ mustUseIndex: text.optional(), maxCost: z.number().positive().optional() }).nullable().default(null),
})

export function compileSql(folder: SourceFolder): QuestionOfKind<'sql'> | null {
  const parts = commonParts(folder)
  const schema = folder.text('schema.sql', 'the tables of the question')
  const datasets = readDatasets(folder)
  const starters = readStarters(folder, ['sql'])
  const reference = referenceSource(folder, ['sql'])
  const assert = folder.optionalText('assert.sql')
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null

  const { statement, plan } = question
  if (statement === 'script' && assert === null) folder.text('assert.sql', 'queries that show what the script left behind')
  if (statement === 'query' && assert !== null) folder.refuse('assert.sql', 'is only used with statement: script')
  if (statement === 'script' && plan) folder.refuseAt(QUESTION_FILE, ['plan'], 'only a query has a plan; expected statement: query')
  return { ...question, ...parts, schema, datasets, assert, reference: reference.source, starters, tables: [] }
}

function readDatasets(folder: SourceFolder): QuestionOfKind<'sql'>['datasets'] {
  const visible = folder.text('data/visible.sql', 'the dataset that the candidate sees')
  const hidden = folder.match(/^data\/hidden-[^/]+\.sql$/)
  const count = hidden.length === 0 ? 'are none' : 'is only one'
  if (hidden.length < 2) folder.refuse('data', `there ${count} of the hidden datasets hidden-*.sql; expected at least two`)
  for (const file of folder.match(/^data\//)) {
    if (file !== 'data/visible.sql' && !hidden.includes(file)) folder.refuse(file, 'would not be used; expected visible.sql or hidden-*.sql')
  }
  return [
    { name: 'visible', visible: true, sql: visible },
    ...hidden.map((file) => ({
      name: file.slice('data/'.length, -'.sql'.length),
      visible: false,
      sql: folder.text(file, 'a hidden dataset'),
    })),
  ]
}
