import { migrate } from '@assay/db'

// A program of its own: migrating leaves connections that idle for seconds, and a run shall end when its tests do.
const [url = ''] = process.argv.slice(2)
await migrate(url)
process.exit()
