import type { Boot, BootLine } from '../protocol.ts'
import type { LaunchSettings } from './launch.ts'

/** A kind of child: how it is launched, and the boot that it gets. */
export interface Program {
  name: string
  launch: LaunchSettings
  /** As it is sent, see protocol.ts. */
  boot: Buffer
}

/** Makes a program when it is first asked for: what is never used is never bundled. */
export type LazyProgram = () => Promise<Program>

/**
 * A kind of child, bundled once per process. Under --jitless Node cannot strip types itself, and a bundle also means
 * that a child reads nothing from the disk but isolated-vm's binding.
 */
export function program(name: string, recipe: () => Promise<{ launch: LaunchSettings; boot: Boot }>): LazyProgram {
  let made: Promise<Program> | null = null
  const make = async (): Promise<Program> => {
    const { launch, boot } = await recipe()
    return { name, launch, boot: encodeBoot(boot) }
  }
  return () =>
    (made ??= make().catch((error: unknown) => {
      // The next job tries again.
      made = null
      throw error
    }))
}

export function encodeBoot({ snapshots, ...rest }: Boot): Buffer {
  const lengths = Object.entries(snapshots).map(([name, bytes]): [string, number] => [name, bytes.length])
  const line: BootLine = { ...rest, snapshots: Object.fromEntries(lengths) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), ...Object.values(snapshots)])
}

/** The boot of a program that works without isolates. */
export function plainBoot(code: string): Boot {
  return { code, addon: '', snapshots: {}, modules: {}, usualMemoryMb: 0 }
}
