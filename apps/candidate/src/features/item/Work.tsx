import type { ItemView } from '@assay/contracts'
import type { ReactNode } from 'react'
import { ClosedWork } from './closed/ClosedWork.tsx'
import { CodeWork } from './code/CodeWork.tsx'
import { ReviewWork } from './review/ReviewWork.tsx'
import { Task } from './Task.tsx'

/** The work surface that a question's kind asks for. */
export function Work({ item, position, nav }: { item: ItemView; position: number; nav: ReactNode }) {
  const { id, question } = item
  const task = <Task itemId={id} question={question} position={position} />
  switch (question.kind) {
    case 'sql':
    case 'function':
    case 'refactor':
    case 'http-api':
    case 'openapi':
      return <CodeWork itemId={id} question={question} task={task} nav={nav} />
    case 'review':
      return <ReviewWork itemId={id} question={question} task={task} nav={nav} />
    default:
      return <ClosedWork itemId={id} question={question} task={task} nav={nav} />
  }
}
