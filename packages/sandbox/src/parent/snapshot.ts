import { z } from 'zod'
import { bundle, forNode } from './bundle.ts'
import { Child } from './child.ts'
import { readDone } from './children.ts'
import type { LaunchSettings } from './launch.ts'
import { bootLineOf } from './program.ts'

/**
 * The heap of an isolate in which a harness has been evaluated, in base64: a new isolate that starts from it has its
 * harness without running it. It holds nothing but code of ours. A child makes it, launched as those that will read
 * it are, since V8 reads only what a V8 with the same flags wrote.
 */
export async function makeSnapshot(harness: string, launch: LaunchSettings, addon: string): Promise<string> {
  const boot = { code: await bundle('child/snapshot.ts', forNode), addon, snapshot: '', modules: {}, usualMemoryMb: 0 }
  const child = new Child({ name: 'snapshot', launch, bootLine: bootLineOf(boot) })
  const made = readDone(await child.run({ harness }, { wallMs: 30_000, residentMb: 1000 }), z.string())
  child.kill()
  if ('failure' in made) throw new Error(`The harness cannot be prepared: ${made.failure.message}`)
  return made.value
}
