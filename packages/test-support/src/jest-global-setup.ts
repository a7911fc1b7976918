import { setTestClusters, startTestClusters } from './start.ts'

/** Runs once, before every test of a run. */
export default async function globalSetup(): Promise<void> {
  setTestClusters(await startTestClusters())
}
