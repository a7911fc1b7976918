import process from 'node:process'
import type { LauncherTask } from '../../child/lockdown/launcher.ts'
import { bundleNow } from '../bundle.ts'
import { wrap } from './bubblewrap.ts'
import { assemble } from './seccomp/assemble.ts'
import { bootFilter } from './seccomp/filters.ts'
import type { Seccomp } from './seccomp/find.ts'
import type { Walls } from './walls.ts'

/** What every Node of a child starts with, and nothing else. */
export const environment = { UV_THREADPOOL_SIZE: '1' }

/** The child’s files beyond its standard streams: where a filter comes from, and where connections come from. */
export const filterFd = 3
const channelFd = 4

/** How a child comes to stand behind its first filter. */
export interface Entrance {
  /** What comes before Node on the command line. */
  command: string[]
  /** The filter, to be written to `filterFd` for whoever loads it there. */
  throughFd: Buffer | null
  /** The filter, to be loaded by the child’s Node before its program. */
  byChild: Buffer | null
  /** Variables that Node adds to a child’s environment and that are not for what comes first. */
  withheld: string[]
}

/**
 * bwrap loads the filter where there is one. Otherwise it must stand before Node starts, so a launcher loads it, unless
 * the host gives nobody an io_uring: then the child does it itself, and saves the time of starting Node twice.
 */
export function entranceOf({ seccomp, bubblewrap }: Walls, readable: string[], connected: boolean): Entrance {
  const filter = seccomp && assemble(bootFilter(), seccomp.arch).program
  const plain = { command: [], throughFd: null, byChild: null, withheld: [] }
  if (bubblewrap) return { ...plain, command: [bubblewrap.program, ...wrap(readable, filter && filterFd)], throughFd: filter }
  if (!seccomp) return plain
  if (!seccomp.hasRings) return { ...plain, byChild: filter }
  return { ...plain, command: launcher(seccomp, connected), throughFd: filter, withheld: connected ? Object.keys(channel) : [] }
}

/** A small Node that puts up the walls and then becomes the one that follows. */
function launcher({ access }: Seccomp, connected: boolean): string[] {
  const passed = connected ? { inherited: [channelFd], environment: { ...environment, ...channel } } : { inherited: [], environment }
  const task: LauncherTask = { ...access, filterFd, ...passed }
  const flags = ['--jitless', '--disable-warning=ExperimentalWarning']
  return [process.execPath, ...flags, '--eval', bundleNow('child/lockdown/launcher.ts'), '--', JSON.stringify(task)]
}

/** How Node tells a Node that it starts where connections come from. */
const channel = { NODE_CHANNEL_FD: String(channelFd), NODE_CHANNEL_SERIALIZATION_MODE: 'json' }
