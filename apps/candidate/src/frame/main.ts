import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import * as ReactDOM from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { compile, compileScene, tickName } from './compile.ts'
import type { FromFrame, ToFrame } from './messages.ts'

// This document has an opaque origin, a policy of its own without any network, and answers to its parent alone.

const modules: Record<string, unknown> = { react: React, 'react-dom': ReactDOM, 'react/jsx-runtime': jsxRuntime }
const maxLoopMs = 1500
const { parent } = window
// The answer may put something else in its place.
const later = window.setTimeout.bind(window)
const tell = (message: FromFrame) => parent.postMessage(message, '*')
const fail = (error: unknown) => tell({ type: 'failed', text: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })

let root: Root | undefined
let began: number | null = null

/** Ends a task that has looped for too long; the clock starts anew with each task. */
function tick(): void {
  if (began === null) {
    began = performance.now()
    later(() => (began = null))
  } else if (performance.now() - began > maxLoopMs) {
    throw new Error('A loop ran for too long and was stopped.')
  }
}

function show({ code, scene }: Extract<ToFrame, { type: 'show' }>): void {
  root?.unmount()
  root = undefined
  try {
    const exports = run(code)
    const element = sceneOf(scene, exports)
    const place = document.getElementById('shown')
    if (!place) throw new Error('The frame has no place to show it.')
    root = createRoot(place, { onUncaughtError: fail, onCaughtError: fail })
    root.render(element)
    tell({ type: 'shown' })
  } catch (error) {
    fail(error)
  }
}

function run(code: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {}
  const require = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`${name} cannot be imported here: only React can.`)
    return modules[name]
  }
  // oxlint-disable-next-line typescript/no-implied-eval -- this frame is there to run a candidate’s component: opaque origin, no network
  new Function('exports', 'require', 'module', tickName, compile(code))(exports, require, { exports }, tick)
  return exports
}

/** What is rendered: the expression that was written, else the first component that the answer exports. */
function sceneOf(scene: string, exports: Record<string, unknown>): React.ReactNode {
  const names = Object.keys(exports).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default')
  if (scene.trim() !== '') {
    const values = names.map((name) => exports[name])
    // oxlint-disable-next-line typescript/no-implied-eval -- this frame is there to run a candidate’s component: opaque origin, no network
    return new Function('React', 'Answer', tickName, ...names, `return ${compileScene(scene).trim()}`)(React, exports['default'], tick, ...values) as React.ReactNode
  }
  const component = exports['default'] ?? names.map((name) => exports[name]).find((value, index) => typeof value === 'function' && /^[A-Z]/.test(names[index] ?? ''))
  if (typeof component !== 'function') throw new Error('The answer exports no component.')
  return React.createElement(component as React.ComponentType)
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return
  if (data.type === 'ping') tell({ type: 'pong' })
  else show(data)
})
window.addEventListener('error', ({ error, message }) => fail(error ?? message))
window.addEventListener('unhandledrejection', ({ reason }) => fail(reason))
for (const level of ['log', 'info', 'warn', 'error'] as const) {
  console[level] = (...values: unknown[]) => tell({ type: 'printed', text: values.map(print).join(' ') })
}

function print(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return `${value.name}: ${value.message}`
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

tell({ type: 'ready' })
