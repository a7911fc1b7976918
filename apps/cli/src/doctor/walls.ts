import { probeLayers, type Layer } from '@assay/sandbox'
import type { Observation } from './observation.ts'

/** Looks at the walls around strangers’ code, each seen at work around a real process where it is active. */
export async function observeWalls(): Promise<Observation[]> {
  return (await probeLayers()).map((layer) => ({ subject: 'walls', name: layer.name, standing: standingOf(layer), found: foundOf(layer) }))
}

function standingOf({ state, required }: Layer): Observation['standing'] {
  if (state === 'active') return 'fine'
  if (required) return 'problem'
  return state === 'missing' ? 'warning' : 'fine'
}

function foundOf({ state, stops, why }: Layer): string {
  return state === 'active' ? `stops ${stops}` : `${state}: ${why}. It would stop ${stops}`
}
