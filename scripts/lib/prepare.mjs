import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { step } from './progress.mjs'

/** Makes a checkout ready to run: packages and the database client. False when it could not; why has been said. */
export async function prepare() {
  try {
    await install((work) => step('Installing packages', work))
    await generate((work) => step('Writing the database client', work))
    return true
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
