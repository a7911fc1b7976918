import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'

/**
 * Has ext4 put each database into another part of the disk (chattr(1), attribute T). It otherwise puts all of them side
 * by side, and looks at every file that was deleted there within the last minutes before it makes one: where databases
 * come and go, making one of 300 files then takes 110 ms of CPU instead of 9. Other file systems know neither the
 * attribute nor the problem.
 */
export async function spreadDatabases(data: string, account: Account): Promise<void> {
  if (process.platform !== 'linux') return
  await promisify(execFile)('chattr', ['+T', join(data, 'base')], { ...account, cwd: '/' }).catch(() => {})
}
