import { relative, resolve, sep } from 'node:path'
import { root } from './stack/settings.ts'

/**
 * Where the command was typed. pnpm moves to the workspace's root first, and says in INIT_CWD where it came from;
 * elsewhere that variable may be a leftover of another script.
 */
const callersDirectory = (process.cwd() === root ? process.env['INIT_CWD'] : undefined) ?? process.cwd()

/** The absolute path that the caller means. */
export function fromCaller(path: string): string {
  return resolve(callersDirectory, path)
}

/** A path as the caller would write it: relative below where they are, else absolute. */
export function toCaller(path: string): string {
  const short = relative(callersDirectory, path)
  return short === '' || short.startsWith('..') ? path : short
}

export function isInside(path: string, directory: string): boolean {
  return resolve(path).startsWith(resolve(directory) + sep)
}
