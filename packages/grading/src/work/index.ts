export { giveUpRings, probeLayers, reuses, WeakSandbox, type Layer, type Reuse } from '@assay/sandbox'
export { startGrading, type Grading, type GradingSettings } from './grading.ts'
