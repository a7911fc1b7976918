export { createTestDatabase, type TestDatabase } from './database.ts'
export { offsetDatabaseClock } from './clock.ts'
export { sandboxClusterUrl, testClusterUrl } from './clusters.ts'
export { insertOpenSection, type OpenSection } from './open-section.ts'
