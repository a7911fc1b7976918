export { openDatabase, Prisma, type Database, type Queries } from './client.ts'
export { driftFromSchema, migrate } from './migrate.ts'
export { saveAnswer, type SaveOutcome } from './answers.ts'
export { databaseNow } from './clock.ts'
