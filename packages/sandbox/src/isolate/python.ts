// First: Pyodide looks at its environment as it is evaluated.
import { provideFile } from './python/environment.ts'
import { loadPyodide, type PyodideAPI } from 'pyodide'
import createPyodideModule from 'pyodide/pyodide.asm.mjs'
import lock from 'pyodide/pyodide-lock.json' with { type: 'json' }
import { dropCompilers, limitGrowth } from './python/compilers.ts'
import { Printer } from './python/printer.ts'
import { sleep } from './python/time.ts'

/** Bytes of Pyodide's own files by their names. With a `snapshot`, an interpreter that has imported the harness already. */
export type Files = Record<string, ArrayBuffer>

/** What a harness in Python is called with: all of it is text, as is what it answers. */
type Command = (name: string, ...texts: string[]) => string

const moduleOfHarness = '_assay'

/** Makes the interpreter that snapshots are taken of: `modules` are the sources of the harness, by name. */
export async function makeSnapshot(files: Files, modules: string): Promise<ArrayBufferLike> {
  const pyodide = await load(files, { _makeSnapshot: true })
  for (const [name, source] of Object.entries(JSON.parse(modules) as Record<string, string>)) writeModule(pyodide, name, source)
  pyodide.runPython(`import ${moduleOfHarness}.preload`)
  return pyodide.makeMemorySnapshot().buffer
}

function writeModule({ FS }: PyodideAPI, name: string, source: string): void {
  const path = `${harnessFolder}/${name}`
  FS.mkdirTree(path.slice(0, path.lastIndexOf('/')))
  FS.writeFile(path, source)
}

const harnessFolder = `/lib/python3.14/site-packages/${moduleOfHarness}`

/**
 * Wakes an interpreter from its snapshot. `harness` names a module of the harness with a function `command`.
 * `tell` is told what is printed, at once; `flooded` is called when far more was printed than anyone would keep;
 * `other` takes a message to the interpreter on the other side, where there is one, and waits for its answer.
 */
export async function open(
  files: Files,
  harness: string,
  tell: (text: string) => void,
  flooded: () => void,
  other: { applySyncPromise(receiver: undefined, args: [string]): string },
): Promise<Command> {
  const { snapshot, ...others } = files
  const pyodide = await load(others, snapshot ? { _loadSnapshot: snapshot } : {})
  const printer = new Printer(tell, flooded)
  pyodide.setStdout({ write: printer.write, isatty: false })
  pyodide.setStderr({ write: printer.write, isatty: false })
  pyodide.setStdin({ stdin: () => null })
  const command = pyodide.runPython(`from ${moduleOfHarness}.${harness} import command; command`) as Command & ((name: string, ...tools: unknown[]) => string)
  command('connect', sleep, (message: string) => other.applySyncPromise(undefined, [message]))
  dropCompilers()
  forgetSnapshot(pyodide)
  return (name, ...texts) => {
    if (name === 'printed') return printer.take()
    if (name !== 'limit') return command(name, ...texts)
    const [extraBytes, maxPrinted] = texts.map(Number)
    limitGrowth(extraBytes ?? 0)
    printer.room = maxPrinted ?? 0
    return ''
  }
}

/** It has been copied into the interpreter's memory. `gc` is there by a flag of V8 that the child sets. */
function forgetSnapshot(pyodide: PyodideAPI): void {
  const internals = Reflect.get(pyodide, '_api') as { config: { _loadSnapshot?: unknown } }
  internals.config._loadSnapshot = undefined
  const collect: unknown = Reflect.get(globalThis, 'gc')
  if (typeof collect === 'function') collect()
  Reflect.deleteProperty(globalThis, 'gc')
}

async function load(files: Files, options: Parameters<typeof loadPyodide>[0]): Promise<PyodideAPI> {
  for (const [name, bytes] of Object.entries(files)) provideFile(name, bytes)
  return loadPyodide({
    createPyodideModule,
    indexURL: '/',
    lockFileContents: JSON.stringify({ ...lock, packages: {} }),
    // What the module `js` shows: nothing.
    jsglobals: Object.create(null) as object,
    env: { PYTHONHASHSEED: '0', HOME: '/home/candidate' },
    ...options,
  })
}
