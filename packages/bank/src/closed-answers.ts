import { answerContent, finding, type AnswerContent, type AnswerType } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from './folder.ts'
import { extensionOf } from './source-files.ts'
import { check, object } from './yaml/schema.ts'

const schemas = {
  choice: object({ choice: z.array(z.string()) }),
  number: object({ number: z.number() }),
  text: object({ text: z.string() }),
  order: object({ order: z.array(z.int().positive()) }),
  findings: object({ findings: z.array(object(finding.shape)) }),
} satisfies Record<Exclude<AnswerType, 'files'>, z.ZodType>

type ClosedType = keyof typeof schemas
type ReadAnswer = (folder: SourceFolder, file: string) => AnswerContent | undefined

/** Reads what a candidate would send, as in `choice: [b]`, by the type of answer; undefined after a problem. */
export const closedAnswers: Record<ClosedType, ReadAnswer> = {
  choice: reader('choice'),
  number: reader('number'),
  text: reader('text'),
  order: reader('order'),
  findings: reader('findings'),
}

function reader(type: ClosedType): ReadAnswer {
  return (folder, file) => {
    if (extensionOf(file) !== 'yaml') {
      folder.refuse(file, `expected a .yaml file that holds \`${type}: …\``)
      return undefined
    }
    const answer = folder.yaml(file, schemas[type], `an answer that holds \`${type}: …\``)
    if (!answer) return undefined
    const content = check(answerContent, { type, ...answer })
    if (content.ok) return content.value
    for (const { path, message } of content.problems) folder.refuseAt(file, path, message)
    return undefined
  }
}
