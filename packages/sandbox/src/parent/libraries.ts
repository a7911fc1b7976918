import { build } from 'esbuild'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunkFolder } from '../protocol.ts'
import { asModule } from './bundle.ts'

/**
 * Bundles npm packages that an answer may import, as ES modules by the name that imports them. What several of them need
 * is a chunk of its own, so that it exists once however many an answer imports: `err instanceof HTTPException` holds.
 */
export async function bundleLibraries(names: string[]): Promise<Record<string, string>> {
  if (names.length === 0) return {}
  const built = await build({
    ...asModule,
    entryPoints: names.map((name) => ({ in: name, out: name })),
    absWorkingDir: here,
    outdir,
    splitting: true,
    chunkNames: `${chunkFolder}/[hash]`,
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return Object.fromEntries(built.outputFiles.map(({ path, text }) => [nameOf(path), text]))
}

const here = dirname(fileURLToPath(import.meta.url))
const outdir = `${here}/libraries`

function nameOf(path: string): string {
  return relative(outdir, path).replaceAll('\\', '/').replace(/\.js$/, '')
}
