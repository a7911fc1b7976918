import { act, renderHook } from '@testing-library/react'
import { useAutosave } from './useAutosave'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const wait = (ms) => act(() => jest.advanceTimersByTime(ms))

/** A component that passes a new function in every rendering; `calls` notes which one was called. */
function setUp(first) {
  const calls = []
  const props = (value, name = 'save') => ({ value, save: (saved) => calls.push([name, saved]) })
  const view = renderHook(({ value, save }) => useAutosave(value, save, 1000), { initialProps: props(first) })
  return {
    calls,
    render: (value, name) => view.rerender(props(value, name)),
    saveNow: () => act(() => view.result.current()),
    unmount: view.unmount,
    result: view.result,
  }
}

describe('waiting', () => {
  test('the value of the first rendering is not saved', () => {
    const { calls, render } = setUp('soup')
    wait(5000)
    render('soup')
    wait(5000)
    expect(calls).toEqual([])
  })

  test('every change starts the waiting anew', () => {
    const { calls, render } = setUp('')
    render('s')
    wait(600)
    render('so')
    wait(999)
    expect(calls).toEqual([])
    wait(1)
    expect(calls).toEqual([['save', 'so']])
  })

  test('a value is saved once', () => {
    const { calls, render } = setUp('soup')
    render('stew')
    wait(1000)
    render('stew')
    wait(5000)
    expect(calls).toEqual([['save', 'stew']])
  })

  test('a value that is as it was saved last is not saved', () => {
    const { calls, render } = setUp('soup')
    render('stew')
    wait(500)
    render('soup')
    wait(5000)
    expect(calls).toEqual([])
    render('stew')
    wait(1000)
    render('roast')
    render('stew')
    wait(5000)
    expect(calls).toEqual([['save', 'stew']])
    render('soup')
    wait(1000)
    expect(calls).toEqual([['save', 'stew'], ['save', 'soup']])
  })

  test('values are compared with Object.is', () => {
    const { calls, render } = setUp(Number.NaN)
    render(Number.NaN)
    wait(1000)
    expect(calls).toEqual([])
    const dish = { name: 'soup' }
    render(dish)
    wait(1000)
    render({ ...dish })
    wait(1000)
    expect(calls).toHaveLength(2)
  })
})

describe('a new save function', () => {
  test('does not start the waiting anew', () => {
    const { calls, render } = setUp('soup')
    render('stew', 'first')
    wait(700)
    render('stew', 'second')
    wait(300)
    expect(calls).toEqual([['second', 'stew']])
  })

  test('is called by the function that saves now', () => {
    const { calls, render, saveNow } = setUp('soup')
    render('stew', 'first')
    render('stew', 'second')
    saveNow()
    expect(calls).toEqual([['second', 'stew']])
  })
})

describe('saving now', () => {
  test('saves once, and the waiting does not save again', () => {
    const { calls, render, saveNow } = setUp('soup')
    render('stew')
    wait(500)
    saveNow()
    saveNow()
    wait(5000)
    expect(calls).toEqual([['save', 'stew']])
  })

  test('does nothing without an unsaved value', () => {
    const { calls, render, saveNow } = setUp('soup')
    saveNow()
    render('stew')
    wait(1000)
    saveNow()
    expect(calls).toEqual([['save', 'stew']])
  })

  test('is the same function in every rendering, and saves the newest value', () => {
    const { calls, render, result } = setUp('soup')
    const first = result.current
    render('stew')
    render('roast')
    expect(result.current).toBe(first)
    act(() => first())
    expect(calls).toEqual([['save', 'roast']])
  })
})

describe('unmounting', () => {
  test('saves an unsaved value at once, with the newest function', () => {
    const { calls, render, unmount } = setUp('soup')
    render('stew', 'first')
    render('roast', 'second')
    unmount()
    expect(calls).toEqual([['second', 'roast']])
    wait(5000)
    expect(calls).toHaveLength(1)
  })

  test('saves nothing without an unsaved value', () => {
    const untouched = setUp('soup')
    untouched.unmount()
    expect(untouched.calls).toEqual([])
    const { calls, render, unmount } = setUp('soup')
    render('stew')
    wait(1000)
    unmount()
    expect(calls).toEqual([['save', 'stew']])
  })
})
