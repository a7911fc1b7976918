import { stopTestClusters } from './start.ts'

/** Runs once, after every test of a run. */
export default async function globalTeardown(): Promise<void> {
  await stopTestClusters()
}
