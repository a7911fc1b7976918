export * from './job.ts'
export type { Layer, LayerName } from './parent/layers/layer.ts'
export { probeLayers } from './parent/layers/probe.ts'
export { createSandbox } from './parent/sandbox.ts'
