// pnpm generate: writes the database client anew, whatever the last one was made from.
import { generate } from './lib/generate.mjs'
import { step } from './lib/progress.mjs'

await generate((work) => step('Writing the database client', work), { force: true })
