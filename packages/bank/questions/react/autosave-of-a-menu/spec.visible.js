import { act, renderHook } from '@testing-library/react'
import { useAutosave } from './useAutosave'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const wait = (ms) => act(() => jest.advanceTimersByTime(ms))

test('saves a value that has not changed for a second', () => {
  const save = jest.fn()
  const { rerender } = renderHook(({ value }) => useAutosave(value, save, 1000), { initialProps: { value: 'soup' } })
  rerender({ value: 'soup of the day' })
  wait(999)
  expect(save).not.toHaveBeenCalled()
  wait(1)
  expect(save.mock.calls).toEqual([['soup of the day']])
})

test('saves at once on demand', () => {
  const save = jest.fn()
  const { result, rerender } = renderHook(({ value }) => useAutosave(value, save, 1000), { initialProps: { value: 'soup' } })
  rerender({ value: 'stew' })
  act(() => result.current())
  expect(save.mock.calls).toEqual([['stew']])
})
