import type { Layer } from './layer.ts'

/** What looking for a layer on this host gave. */
export type Finding<T> = { found: T } | { found: null; state: Exclude<Layer['state'], 'active'>; why: string }

export function missing(why: string): Finding<never> {
  return { found: null, state: 'missing', why }
}

export function impossible(why: string): Finding<never> {
  return { found: null, state: 'impossible', why }
}
