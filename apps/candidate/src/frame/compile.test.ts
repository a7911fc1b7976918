import { describe, expect, test } from '@jest/globals'
import { compile, compileScene, tickName } from './compile.ts'

/** Runs compiled code; the tick throws at its thousandth call. */
function run(text: string): { exports: Record<string, unknown>; ticks: () => number } {
  const exports: Record<string, unknown> = {}
  let ticks = 0
  const tick = () => {
    ticks += 1
    if (ticks >= 1000) throw new Error('stopped')
  }
  // oxlint-disable-next-line typescript/no-implied-eval -- compiled text is run as the frame runs it
  new Function('exports', 'require', tickName, compile(text))(exports, () => ({ jsx: () => 'element' }), tick)
  return { exports, ticks: () => ticks }
}

describe('an answer that is shown live', () => {
  test('may be written with JSX, types and exports', () => {
    const { exports } = run('type P = { a: number }\nexport function Box({ a }: P) { return <b>{a}</b> }\nexport default Box')
    expect(Object.keys(exports).toSorted()).toEqual(['Box', 'default'])
  })

  test.each([
    'for (;;);',
    'for (;;) {}',
    'while (true) continue',
    'do ; while (true)',
    'for (const x of (function* () { while (true) yield 1 })()) ;',
    'label: while (true) { while (true) continue label }',
    'for (;;) for (;;) {}',
    'const f = () => { for (;;) if (0) break }; f()',
  ])('is stopped in %s', (loop) => {
    expect(() => run(loop)).toThrow('stopped')
  })

  test('computes the same with nested loops without braces', () => {
    const { exports, ticks } = run('export let sum = 0\nfor (let i = 0; i < 3; i++) for (const k in { a: 1, b: 2 }) if (k) sum += i')
    expect(exports['sum']).toBe(6)
    expect(ticks()).toBe(9)
  })

  test('is shown by an expression', () => {
    expect(compileScene("<Chips names={['a', 'b']} />;")).toContain('React.createElement(Chips, {')
    expect(() => compileScene('<Chips')).toThrow()
  })
})
