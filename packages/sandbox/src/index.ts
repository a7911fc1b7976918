export * from './job.ts'
export { createSandbox } from './parent/sandbox.ts'
