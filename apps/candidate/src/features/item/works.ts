// What every kind shows below its prompt and is answered with: fetched once the prompt can be read.
export { ClosedWork } from './closed/ClosedWork.tsx'
export { CodeWork } from './code/CodeWork.tsx'
export { Material } from './Material.tsx'
export { ReviewWork } from './review/ReviewWork.tsx'
