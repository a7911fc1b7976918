export { readAttacks, type Attack } from './attack.ts'
export { attackAndCheck, attackBesideOthers, complaintOf, runCorpus, runHonest, type Finding } from './run.ts'
export { shuffled } from './shuffled.ts'
export type { Kind } from './judges/index.ts'
