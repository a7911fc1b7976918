// Exits with 0 while a runner beats. A runner beats once a second; several that are late mean that none works.
import { openDatabase } from '../packages/db/src/index.ts'

const database = openDatabase(process.env['DATABASE_URL'] ?? '', { connections: 1 })
const { rows } = await database.pool.query<{ alive: boolean }>(
  `SELECT EXISTS (SELECT FROM runner_heartbeat WHERE beat_at > assay_now() - interval '15 seconds') AS alive`,
)
await database.close()
process.exit(rows[0]?.alive ? 0 : 1)
