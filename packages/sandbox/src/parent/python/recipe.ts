import { createRequire } from 'node:module'
import type { BootFile, PythonBoot } from '../../protocol.ts'
import { bundle, forNode } from '../bundle.ts'
import { program, type LazyProgram } from '../program.ts'
import { isolatedVmBinding } from '../programs.ts'

/** The child that makes the snapshot from which the others wake, with these sources imported. */
export function snapshotProgram(script: string, sources: PythonBoot['sources']): LazyProgram {
  return program('python-snapshot', async () => recipe(await bundle('child/python-snapshot.ts', forNode), { script, files: pyodideFiles(), sources }))
}

/** How a child is started in which Pyodide runs; all that it may read is named. */
export function recipe(code: string, python: PythonBoot) {
  const addon = isolatedVmBinding()
  const readable = [addon, ...Object.values(python.files).flatMap((file) => ('path' in file ? [file.path] : []))]
  return { launch: { jit: true, readable, cpuSeconds: 300, stackMb: 256 }, boot: { code, addon, snapshots: {}, modules: {}, usualMemoryMb: 0, python } }
}

/** Pyodide’s own files, by the names under which it asks for them. */
export function pyodideFiles(): Record<string, BootFile> {
  const { resolve } = createRequire(import.meta.url)
  return Object.fromEntries(['pyodide.asm.wasm', 'python_stdlib.zip'].map((name) => [name, { path: resolve(`pyodide/${name}`) }]))
}
