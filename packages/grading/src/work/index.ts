export { startGrading, type Grading, type GradingSettings } from './grading.ts'
