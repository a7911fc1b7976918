import * as js from './intrinsics.ts'

export interface Thrown {
  name: string
  message: string
  stack: string
}

/** What was thrown, as bounded text. Runs getters of the answer; what those throw is swallowed. */
export function describeThrown(thrown: unknown): Thrown {
  if (typeof thrown !== 'object' || thrown === null) return js.bare({ name: '', message: textOf(() => thrown), stack: '' })
  const error = thrown as Partial<Error>
  return js.bare({
    name: textOf(() => error.name ?? ''),
    message: textOf(() => error.message ?? ''),
    stack: textOf(() => error.stack ?? ''),
  })
}

function textOf(read: () => unknown): string {
  try {
    return js.slice(js.text(read()), 0, maxLength)
  } catch {
    return ''
  }
}

const maxLength = 4000
