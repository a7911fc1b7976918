import { bundle, forNode, forPyodide } from '../bundle.ts'
import { program, type LazyProgram } from '../program.ts'
import { pyodideFiles, recipe } from './recipe.ts'
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
