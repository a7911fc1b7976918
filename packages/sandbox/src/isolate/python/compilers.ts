import { define } from '../define.ts'

/**
 * WebAssembly as Pyodide uses it: its one module is compiled on the spot, and its memory grows no further than it may.
 * Once it runs, there is no way left to compile anything: neither WebAssembly nor JavaScript.
 */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
interface Instance {
  exports: Record<string, unknown>
}
interface Api {
  Module: new (bytes: ArrayBuffer) => object
  Instance: new (module: object, imports?: object) => Instance
  Memory: { prototype: Memory; [Symbol.hasInstance](value: unknown): boolean }
  RuntimeError: unknown
  Exception: unknown
  Tag: unknown
}

const api = Reflect.get(globalThis, 'WebAssembly') as Api
const { Module, Instance, Memory } = api
// oxlint-disable-next-line typescript/unbound-method -- it is called with its memory below
const { grow } = Memory.prototype
const pageBytes = 65_536
let memory: Memory | null = null
let maxBytes = Infinity

/** Replaces what would compile in the background: an isolate has nothing that waits for it. */
export function compileAtOnce(): void {
  const instantiate = (from: ArrayBuffer | object, imports?: object) => {
    if (from instanceof Module) return new Instance(from, imports)
    const module = new Module(from as ArrayBuffer)
    const instance = new Instance(module, imports)
    if (isMemory(instance.exports['memory'])) memory = instance.exports['memory']
    return { module, instance }
  }
  Object.assign(api, {
    compile: async (bytes: ArrayBuffer) => new Module(bytes),
    instantiate: async (from: ArrayBuffer | object, imports?: object) => instantiate(from, imports),
  })
  Memory.prototype.grow = function growWithinLimit(this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * pageBytes > maxBytes) throw new RangeError('The answer may not use more memory')
    return Reflect.apply(grow, this, [pages])
  }
}

/** From now on, memory may grow by this much. */
export function limitGrowth(bytes: number): void {
  maxBytes = (memory?.buffer.byteLength ?? 0) + bytes
}

/** What is left of WebAssembly is asked for by name in `instanceof`. */
export function dropCompilers(): void {
  const { RuntimeError, Exception, Tag } = api
  define({ WebAssembly: { RuntimeError, Exception, Tag, Module: function Module() {}, Instance: function Instance() {} }, eval: refuse, Function: refuse })
  // What is asked for on it must still be found.
  refuse.prototype = functionPrototype
  for (const { prototype } of functionKinds) Object.defineProperty(prototype, 'constructor', { value: refuse })
}

const functionKinds = [function () {}, async function () {}, function* () {}, async function* () {}].map((each) => each.constructor)

const functionPrototype: unknown = Function.prototype

function refuse(): never {
  throw new TypeError('Nothing can be compiled here')
}

function isMemory(value: unknown): value is Memory {
  return value instanceof (Memory as unknown as new () => Memory)
}
