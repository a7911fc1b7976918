/**
 * What parent and child say to each other, one JSON document a line.
 *
 * The first line to a child is what it is to take from itself (child/lockdown/lock.ts), the second its boot, after which
 * come the bytes of its snapshots; every further line is a job. The child answers `ready` once, and for a job any number
 * of `part`s and then `done`, or `fatal` just before it kills itself (from-child.ts). What part and done hold is the
 * engine's own affair and is parsed by its parent side: a child may be in a stranger's hands.
 */

/** The program that a child runs, and what that program needs. */
export interface Boot {
  code: string
  /** Path of isolated-vm’s native binding. */
  addon: string
  /** What isolates start from, by harness, the usual one first (parent/snapshot.ts); none for engines without isolates. */
  snapshots: Record<string, Uint8Array<ArrayBuffer>>
  /** Trusted ES modules that an answer may import, and in `chunkFolder` those that only they import: name → source. */
  modules: Record<string, string>
  /** Of the isolates that are made ahead of a job. */
  usualMemoryMb: number
  /** For children that run Python. */
  python?: PythonBoot
}

/** As it is sent: lengths stand for the snapshots. */
export type BootLine = Omit<Boot, 'snapshots'> & { snapshots: Record<string, number> }

export interface PythonBoot {
  /** Script that is evaluated in an isolate and leaves `harness` (isolate/python.ts). */
  script: string
  /** Large files, by the names under which Pyodide asks for them. */
  files: Record<string, BootFile>
  /** The harness’s own sources, for whoever makes the snapshot: file → text. */
  sources: Record<string, string>
}

export type BootFile = { path: string } | { deflated: string }

export const chunkFolder = 'assay-chunks'

/** Cuts a stream of text into lines; calls `onLine` without the line break. */
export function lineReader(onLine: (line: string) => void): (chunk: string) => void {
  let pending: string[] = []
  return (chunk) => {
    const pieces = chunk.split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      const line = pending.join('') + piece
      pending = []
      onLine(line)
    }
    pending.push(last)
  }
}
