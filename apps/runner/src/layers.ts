import { probeLayers, type Layer } from '@assay/grading/work'
import type { Logger } from 'pino'

/** Says which layers of the sandbox are active, and warns of each that this host could have or that an answer should meet. */
export async function reportLayers(log: Logger): Promise<void> {
  const layers = await probeLayers()
  for (const layer of layers.filter(deservesWarning)) {
    log.warn({ layer: layer.name, state: layer.state }, `The sandbox is without ${layer.name}, which stops ${layer.stops}: ${layer.why}`)
  }
  log.info({ layers: layers.filter(({ state }) => state === 'active').map(({ name }) => name) }, 'Active layers of the sandbox')
}

function deservesWarning({ state, required }: Layer): boolean {
  return state === 'missing' || (required && state !== 'active')
}
