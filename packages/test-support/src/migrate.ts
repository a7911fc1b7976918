import { migrate } from '@assay/db'

// A program of its own, because the migration engine keeps its connections open for seconds after its work.
const [url = ''] = process.argv.slice(2)
await migrate(url)
process.exit()
