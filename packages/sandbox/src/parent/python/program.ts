import { createRequire } from 'node:module'
import type { BootFile, PythonBoot } from '../../protocol.ts'
import { bundle, forNode, forPyodide } from '../bundle.ts'
import { program, type LazyProgram } from '../program.ts'
import { isolatedVmBinding } from '../programs.ts'
import { openSnapshot } from './snapshot.ts'

/**
 * A child in which Pyodide runs in isolates, awake before there is a job. It needs WebAssembly, which V8 lacks without
 * its JIT; what it compiles is Pyodide's own module and nothing else.
 */
export function pythonProgram(child: string): LazyProgram {
  return program(child, async () => {
    const [code, script] = await Promise.all([bundle(`child/${child}.ts`, forNode), bundle('isolate/python.ts', forPyodide)])
    return recipe(code, { script, files: { ...pyodideFiles(), snapshot: await openSnapshot(script) }, sources: {} })
  })
}

/** The child that makes the snapshot from which the others wake, with these sources imported. */
export function snapshotProgram(script: string, sources: PythonBoot['sources']): LazyProgram {
  return program('python-snapshot', async () => recipe(await bundle('child/python-snapshot.ts', forNode), { script, files: pyodideFiles(), sources }))
}

function recipe(code: string, python: PythonBoot) {
  const addon = isolatedVmBinding()
  const readable = [addon, ...Object.values(python.files).flatMap((file) => ('path' in file ? [file.path] : []))]
  return { launch: { jit: true, readable, cpuSeconds: 300, stackMb: 256 }, boot: { code, addon, snapshots: {}, modules: {}, usualMemoryMb: 0, python } }
}

/** Pyodide’s own files, by the names under which it asks for them. */
function pyodideFiles(): Record<string, BootFile> {
  const { resolve } = createRequire(import.meta.url)
  return Object.fromEntries(['pyodide.asm.wasm', 'python_stdlib.zip'].map((name) => [name, { path: resolve(`pyodide/${name}`) }]))
}
