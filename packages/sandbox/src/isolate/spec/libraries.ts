import * as js from '../intrinsics.ts'

/** Libraries that the harness holds, by the name under which they are imported. */
export type Libraries = Record<string, Library>

export interface Library {
  /** Whether only the spec may import it. */
  forSpecs: boolean
  exports: Record<string, unknown>
}

/** Namespace of the module through which child/libraries.ts gets at them. */
export interface HolderModule {
  install(libraries: Libraries): void
}

export const noLibraries: Libraries = {}

/** `{name: {forSpecs, names of exports}}` as JSON. */
export function namesOf(libraries: Libraries): string {
  const entries = Object.entries(libraries).map(([name, { forSpecs, exports }]) => [name, { forSpecs, names: Object.keys(exports) }])
  return js.stringify(Object.fromEntries(entries))
}
