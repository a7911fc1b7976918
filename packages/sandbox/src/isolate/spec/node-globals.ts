import { define } from '../define.ts'
import * as js from '../intrinsics.ts'

/** `process.env`, which tests set at will. */
export const environment: Record<string, string> = { NODE_ENV: 'test' }

/** What code that is tested with Jest on Node may find there: `global`, and of `process` what does nothing to one. */
export function installNodeGlobals(print: (text: string) => void): void {
  const process: Record<string, unknown> = {
    argv: [],
    env: environment,
    platform: 'linux',
    version: 'v24.0.0',
    versions: { node: '24.0.0' },
    cwd: () => '/',
    exit: () => {
      throw new Error('process.exit is not available here.')
    },
    hrtime: Object.assign(hrtime, { bigint: () => js.toBigInt(js.floor(performance.now() * 1e6)) }),
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => js.apply(callback, undefined, args)),
    uptime: () => performance.now() / 1000,
    stdout: { write: (text: unknown) => write(print, text) },
    stderr: { write: (text: unknown) => write(print, text) },
  }
  for (const name of ['on', 'once', 'off', 'removeListener', 'removeAllListeners', 'emitWarning']) process[name] = () => process
  define({ global: globalThis, process })
}

function hrtime(since: [number, number] = [0, 0]): [number, number] {
  const ns = js.floor(performance.now() * 1e6) - since[0] * 1e9 - since[1]
  return [js.floor(ns / 1e9), ns % 1e9]
}

function write(print: (text: string) => void, text: unknown): boolean {
  print(js.text(text))
  return true
}
