import { describe, expect, test } from '@jest/globals'
import { createSandbox } from '../../index.ts'
import { impossible, missing } from './finding.ts'
import { layerNames } from './layer.ts'
import { probeLayers } from './probe.ts'
import { findWalls } from './walls.ts'
import { refuseWeakness, weakness } from './weakness.ts'

describe('the layers of this host', () => {
  test('are all told of, and each that it can have is seen at work', async () => {
    const layers = await probeLayers()
    const { bubblewrap } = findWalls()
    const states = Object.fromEntries(layers.map(({ name, state }) => [name, state]))
    const expected = Object.fromEntries(layerNames.map((name) => [name, 'active']))
    expect(states).toEqual(bubblewrap.found ? expected : { ...expected, bubblewrap: bubblewrap.state })
    expect(layers.filter(({ required }) => required).map(({ name }) => name)).toEqual(['no new privileges', 'seccomp'])
  })

  test('are enough to open a sandbox', async () => {
    expect(weakness()).toBeNull()
    const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0 })
    await sandbox.close()
  })
})

describe('without seccomp', () => {
  const host = { ...findWalls(), seccomp: missing('the kernel was built without it') }

  test('strangers’ code is refused, with the reason and what would allow it', () => {
    expect(() => refuseWeakness(false, host)).toThrow(/the kernel was built without it.*SANDBOX_ALLOW_WEAK=true/)
  })

  test('it runs where that is allowed', () => {
    expect(() => refuseWeakness(true, host)).not.toThrow()
  })

  test('a host that could have it is told from one that cannot', () => {
    expect(weakness(host)).toEqual({ state: 'missing', why: 'the kernel was built without it' })
    expect(weakness({ seccomp: impossible('no such thing') })).toEqual({ state: 'impossible', why: 'no such thing' })
  })
})
