import { expect, test } from '@jest/globals'
import { progressBar, progressLine } from './progress-bar.ts'

const progress = { done: 5, of: 20, note: 'questions', seconds: 3.2, columns: 80 }

function terminal(settings: { isTTY: boolean; columns: number }) {
  const written: string[] = []
  return { ...settings, written, write: (text: string) => written.push(text) > 0 }
}

test('shows the share that is done', () => {
  expect(progressLine(progress)).toBe('█████░░░░░░░░░░░░░░░ 5/20 questions 3 s')
  expect(progressLine({ ...progress, done: 20 })).toMatch(/^█{20} 20\/20/)
  expect(progressLine({ ...progress, done: 0, of: 0 })).toMatch(/^░{20} 0\/0/)
})

test('never wraps, however narrow the terminal', () => {
  for (const columns of [200, 80, 60, 59, 20, 5, 1]) expect(progressLine({ ...progress, columns }).length).toBeLessThan(columns)
  expect(progressLine({ ...progress, columns: 59 })).toBe('5/20 questions 3 s')
})

test('makes room for lines that are printed, and comes back below them', () => {
  const screen = terminal({ isTTY: true, columns: 80 })
  const bar = progressBar(screen, {})
  bar.update(1, 2, 'questions')
  bar.beside(() => screen.write('a line\n'))
  bar.end()
  const shown = expect.stringContaining(' 1/2 questions')
  expect(screen.written).toEqual([shown, '\r\x1b[2K', 'a line\n', shown, '\r\x1b[2K'])
})

test.each([
  ['a file', { isTTY: false, columns: 80 }, {}],
  ['a terminal that cannot go back in a line', { isTTY: true, columns: 80 }, { TERM: 'dumb' }],
])('writes nothing of its own to %s', (_, settings, env) => {
  const screen = terminal(settings)
  const bar = progressBar(screen, env)
  bar.update(1, 2, 'questions')
  bar.beside(() => screen.write('a line\n'))
  bar.end()
  expect(screen.written).toEqual(['a line\n'])
})
