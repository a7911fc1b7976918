/** One of the walls around a stranger's code, as it stands on this host. */
export interface Layer {
  name: LayerName
  /** What it stops, in a few words. */
  stops: string
  /** `impossible`: this platform has no such thing. `missing`: it could have it. */
  state: 'active' | 'missing' | 'impossible'
  /** How it was found to be active, or why it is not and what to do about it. */
  why: string
  /** Without it nothing of a stranger's runs, unless weak walls are allowed. */
  required: boolean
}

export const layerNames = ['isolates', 'node permissions', 'supervision', 'resource limits', 'no new privileges', 'seccomp', 'bubblewrap'] as const
/** Put up together, they are what a broken-out answer meets; nothing else stands between it and the host. */
export const requiredLayers: readonly LayerName[] = ['no new privileges', 'seccomp']

export type LayerName = (typeof layerNames)[number]
