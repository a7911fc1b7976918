import { marker } from './marker.mjs'
import { run } from './run.mjs'

const pnpm = 'pnpm@12.21.0'

/** Installs exactly what the lockfile names, unless that is what is there. */
export async function install(around) {
  const installed = await marker('node_modules/.assay-installed', ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
  if (installed.isCurrent) return
  // CI: no questions are asked, and a half-removed node_modules is replaced.
  const result = await around(() => run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env: { CI: '1' } }))
  if (result.status !== 0) throw new Error(explain(result.output))
  await installed.set()
}

function explain(output) {
  const known = [
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|UND_ERR|fetch failed|META_FETCH_FAIL/,
      'The package registry cannot be reached. Connect to the network (or set npm_config_registry to a mirror) and start again.',
    ],
    [/EACCES|EPERM|EROFS/, 'Packages cannot be written here. Make this folder writable and start again.'],
    [/ENOSPC/, 'The disk is full. About 1.5 GB are needed; make room and start again.'],
    [/OUTDATED_LOCKFILE/, 'pnpm-lock.yaml does not fit the package.json files. Run `npx pnpm install` and commit the lockfile.'],
  ]
  const sentence = known.find(([pattern]) => pattern.test(output))?.[1] ?? 'Installing the packages failed.'
  return `${sentence}\n\n${output.trim().split('\n').slice(-12).join('\n')}`
}
