// Pyodide ships no types for the module that it otherwise loads by itself.
declare module 'pyodide/pyodide.asm.mjs' {
  import type { PyodideConfig } from 'pyodide'
  const createPyodideModule: NonNullable<PyodideConfig['createPyodideModule']>
  export default createPyodideModule
}
