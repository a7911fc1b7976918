export { openDatabase, Prisma, type Database, type Queries } from './client.ts'
export { driftFromSchema, migrate } from './migrate.ts'
