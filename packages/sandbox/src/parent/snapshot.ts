import type { BuildOptions } from 'esbuild'
import { z } from 'zod'
import type { Boot } from '../protocol.ts'
import { bundle, forNode } from './bundle.ts'
import { Child } from './child.ts'
import { readDone } from './children.ts'
import type { LaunchSettings } from './launch.ts'
import { encodeBoot } from './program.ts'

/**
 * Heaps of isolates in which a harness has been evaluated, by the harness's file in src/isolate: a new
 * isolate that starts from one has its harness without running it. They hold nothing but code of ours. A child makes
 * them, launched as those that will read them are, since V8 reads only what a V8 with the same flags wrote.
 */
export async function makeSnapshots(harnesses: string[], bundling: BuildOptions, launch: LaunchSettings, addon: string): Promise<Boot['snapshots']> {
  const [code, ...scripts] = await Promise.all([
    bundle('child/snapshot.ts', forNode),
    ...harnesses.map((harness) => bundle(`isolate/${harness}.ts`, bundling)),
  ])
  const boot = { code, addon, snapshots: {}, modules: {}, usualMemoryMb: 0 }
  const child = new Child({ name: 'snapshot', launch, boot: encodeBoot(boot) })
  const made = readDone(await child.run({ scripts }, { wallMs: 30_000, residentMb: 1000 }), z.array(z.string()))
  child.kill()
  if ('failure' in made) throw new Error(`The harness cannot be prepared: ${made.failure.message}`)
  return Object.fromEntries(harnesses.map((harness, index) => [harness, Uint8Array.from(Buffer.from(made.value[index] ?? '', 'base64'))]))
}
