import type { Boot } from '../protocol.ts'

declare global {
  /** The boot line, given to the program as a parameter by the bootstrap (parent/launch.ts). */
  var boot: Boot
}

export const { addon, harness, modules } = boot
