import { startTestStack } from './stack.ts'

/** Runs once, before every browser test; what it returns runs after them. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  return startTestStack()
}
