// What every kind is answered with: fetched once the task can be read.
export { ClosedWork } from './closed/ClosedWork.tsx'
export { CodeWork } from './code/CodeWork.tsx'
export { ReviewWork } from './review/ReviewWork.tsx'
