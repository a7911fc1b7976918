import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sandboxClusterUrl } from '@assay/test-support'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { attackBesideOthers, complaintOf, readAttacks, shuffled, type Finding } from './corpus/index.ts'
import { createSandbox, type Sandbox } from './index.ts'
import { Places } from './parent/places.ts'
import { loadEveryCore } from './testing/cpu-load.ts'

/** Every file of attacks/ at once, more at a time than there are cores, with every core busy. CORPUS_SEED repeats an order. */
const seed = Number(process.env['CORPUS_SEED'] || Math.floor(Math.random() * 2 ** 31))
const attacks = shuffled(readAttacks(), seed)

let sandbox: Sandbox
let relieve: () => void
const findings = new Map<string, Promise<Finding>>()
beforeAll(async () => {
  const concurrency = availableParallelism() * 2
  sandbox = await createSandbox({ sqlClusterUrl: sandboxClusterUrl(), concurrency, spares: 1 })
  relieve = loadEveryCore()
  const lanes = new Places(concurrency)
  for (const attack of attacks) findings.set(attack.name, lanes.use(() => attackBesideOthers(sandbox, attack)))
})
afterAll(async () => {
  relieve()
  await sandbox.close()
})

test.each(attacks.map(({ name }) => name))(`with seed ${seed}: %s gets what it must among all others, and harms nobody`, async (name) => {
  const finding = await findings.get(name)
  expect(finding && complaintOf(finding)).toBeNull()
})
