import { build, buildSync, type BuildOptions, type OutputFile } from 'esbuild'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jestBundle } from './jest-bundle.ts'

/** What a child process runs. */
export const forNode: BuildOptions = { platform: 'node', format: 'cjs', target: 'node24', external: ['pg-native'], mainFields: ['main'], define: { 'import.meta.url': '"file:///child.js"' } }

/** What is evaluated in an isolate before the answer. */
export const forIsolate: BuildOptions = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'iife',
  globalName: 'harness',
  target: 'es2024',
  plugins: [jestBundle],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  // Strict functions show themselves to no caller.
  banner: { js: '"use strict";' },
}

/** Pyodide, which takes an isolate for a shell; what it would import elsewhere is never reached. */
export const forPyodide: BuildOptions = {
  platform: 'neutral',
  format: 'iife',
  globalName: 'harness',
  target: 'es2024',
  external: ['node:*', 'ws'],
  define: { 'import.meta.url': '"file:///pyodide.asm.mjs"' },
}

/** A library that an answer may import. */
export const asModule: BuildOptions = { platform: 'neutral', format: 'esm', target: 'es2024' }

/** Bundles a file of src, or an npm package by its name, into one text. */
export async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const built = await build(settings(entry, options))
  return textOf(built.outputFiles)
}

const bundledNow = new Map<string, string>()

/** Bundles a small file of src for a child process, once, and everything waits for it; its lines stay short, since Node shows one with an error. */
export function bundleNow(entry: string): string {
  const text = bundledNow.get(entry) ?? textOf(buildSync({ ...settings(entry, forNode), minifyWhitespace: false }).outputFiles)
  bundledNow.set(entry, text)
  return text
}

function settings(entry: string, options: BuildOptions) {
  return {
    ...options,
    entryPoints: [entry.endsWith('.ts') ? `${sources}/${entry}` : entry],
    absWorkingDir: sources,
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'silent',
  } as const satisfies BuildOptions
}

function textOf(files: OutputFile[]): string {
  return files.map((file) => file.text).join('')
}

const sources = dirname(dirname(fileURLToPath(import.meta.url)))
