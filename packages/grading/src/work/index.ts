export { giveUpRings, probeLayers, WeakSandbox, type Layer } from '@assay/sandbox'
export { startGrading, type Grading, type GradingSettings } from './grading.ts'
