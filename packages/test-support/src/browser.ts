import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const cache = resolve(import.meta.dirname, '../../../.cache/chromium')

/**
 * How to launch Chromium here: CHROME_PATH or an installed one wins, else the one that ships as a package is unpacked,
 * once. Let one process call this before several need it.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const installed = process.env['CHROME_PATH'] || findInstalled()
  const args = ['--font-render-hinting=none', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  if (installed) return { executablePath: installed, args }

  if (!existsSync(cache)) await unpack()
  return {
    executablePath: join(cache, 'chromium'),
    // The packaged build has no setuid sandbox beside it, and user namespaces are often closed.
    args: [...args, '--no-sandbox'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'),
      // Where the machine has fonts of its own, its own configuration knows them.
      FONTCONFIG_PATH: existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(cache, 'fonts'),
    },
  }
}

function findInstalled(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), mac].find((path) => existsSync(path))
}

/** Unpacks under a name of its own and renames at the end, so that an interrupted unpacking is never used. */
async function unpack(): Promise<void> {
  const unfinished = `${cache}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  await inflateInto(unfinished)
  await writeFile(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration)
  await rename(unfinished, cache).catch(() => rm(unfinished, { recursive: true })) // another process was first
}

/**
 * The package unpacks into os.tmpdir(), and its libraries only where it believes itself to be on AWS Lambda. Both are
 * read from the environment, so it runs in a process that is given one: under Jest, whose process.env is a copy that
 * os.tmpdir() never looks at, ours could not be lent to it.
 */
async function inflateInto(folder: string): Promise<void> {
  const inflate = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', inflate], { cwd: import.meta.dirname, env })
}

/** The packaged file names folders that do not exist here; without a right one every page is drawn without text. */
const fontConfiguration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** A browser to look at a page with; close it when done. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions())
}
