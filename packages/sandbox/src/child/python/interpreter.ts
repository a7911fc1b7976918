import type ivm from 'isolated-vm'
import { readFileSync } from 'node:fs'
import v8 from 'node:v8'
import vm from 'node:vm'
import { inflateSync } from 'node:zlib'
import { python } from '../boot.ts'
import { isolatedVm } from '../isolated-vm.ts'
import { hear } from '../printed.ts'
import { endWith } from '../serve.ts'

if (!python) throw new Error('This child was not given Python')
const own = python

/**
 * Python in an isolate of its own: a harness in Python (src/python) that takes commands as text and answers with text.
 * `exchange` is what the interpreter calls to hand a message to whoever is on the other side.
 */
export class Interpreter {
  private readonly isolate: ivm.Isolate
  private readonly command: ivm.Reference
  private memoryMb = 0

  private constructor(isolate: ivm.Isolate, command: ivm.Reference) {
    this.isolate = isolate
    this.command = command
  }

  /** Wakes an interpreter from the snapshot, with a module of the harness. */
  static async open(module: string, exchange: (message: string) => Promise<string> = nobody): Promise<Interpreter> {
    const { isolate, harness: entry } = createIsolate('open')
    const tell = new isolatedVm.Callback((text: unknown) => hear(text), { ignored: true })
    const flooded = new isolatedVm.Callback(() => endWith('output-limit', 'The answer printed without end.'), { ignored: true })
    const other = new isolatedVm.Reference(exchange)
    const command: unknown = await entry.apply(undefined, [pyodideFiles().copyInto({ release: true }), module, tell, flooded, other], {
      result: { promise: true, reference: true },
    })
    collectGarbage()
    return new Interpreter(isolate, command as ivm.Reference)
  }

  /** Bounds what an answer may use from now on. */
  async limit(memoryMb: number, printedLength: number): Promise<void> {
    this.memoryMb = memoryMb
    await this.ask('limit', String(memoryMb * 1024 * 1024), String(printedLength))
  }

  /** Rejects with an InterpreterEnded when the interpreter is of no more use. */
  async ask(command: string, ...texts: string[]): Promise<string> {
    try {
      return String(await this.command.apply(undefined, [command, ...texts]))
    } catch (error) {
      if (this.isolate.isDisposed) endWith('memory-limit', `The answer needed more than ${this.memoryMb} MB of memory.`)
      throw new InterpreterEnded(error)
    }
  }
}

/** The answer has ended its interpreter: by `os._exit`, or by what Python itself does not survive. */
export class InterpreterEnded extends Error {
  constructor(cause: unknown) {
    super('The answer ended the Python interpreter.', { cause })
  }
}

/** A snapshot of an interpreter that has imported the harness. */
export async function makeSnapshot(): Promise<ArrayBuffer> {
  const { harness: entry } = createIsolate('makeSnapshot')
  const made: unknown = await entry.apply(undefined, [pyodideFiles().copyInto({ release: true }), JSON.stringify(own.sources)], {
    result: { promise: true, copy: true },
  })
  return made as ArrayBuffer
}

/** The files, the size of which is most of what waking takes, would otherwise stay for as long as nobody needs their place. */
function collectGarbage(): void {
  const collect: unknown = vm.runInNewContext('gc')
  if (typeof collect === 'function') collect()
}

function createIsolate(entry: 'open' | 'makeSnapshot') {
  // Seen by contexts that are made from here on.
  v8.setFlagsFromString('--expose-gc')
  const isolate = new isolatedVm.Isolate({ memoryLimit: isolateMb, onCatastrophicError: () => endWith('memory-limit', 'The answer needed more memory than it may use.') })
  const context = isolate.createContextSync()
  const script = isolate.compileScriptSync(`(() => { ${own.script}; return harness.${entry} })()`, { filename: 'assay:harness' })
  return { isolate, harness: script.runSync(context, { reference: true }) }
}

/** For Pyodide’s own JavaScript, and for the snapshot and the library while they are unpacked; Python’s memory is not of this kind. */
const isolateMb = 256

function pyodideFiles() {
  const entries = Object.entries(own.files).map(([name, file]) => [name, bytesOf(file)] as const)
  return new isolatedVm.ExternalCopy(Object.fromEntries(entries), { transferOut: true })
}

function bytesOf(file: { path: string } | { deflated: string }): ArrayBuffer {
  const { buffer, byteOffset, length } = 'path' in file ? readFileSync(file.path) : inflateSync(Buffer.from(file.deflated, 'base64'))
  return length === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + length)
}

async function nobody(): Promise<string> {
  throw new Error('There is nobody to talk to')
}
