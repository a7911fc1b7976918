import type { Boot } from '../protocol.ts'

declare global {
  /** The boot line, given to the program as a parameter by the bootstrap (lockdown/bootstrap.ts). */
  var boot: Boot
  /** Takes every right from the process that serving jobs does not need; comes from the bootstrap too. */
  var lock: () => void
}

export const { addon, snapshots, modules, python } = boot
export const lockDown: () => void = lock
