import { act, renderHook } from '@testing-library/react'
import { StrictMode, useEffect } from 'react'
import { useDetails } from './useDetails'

/** The hook in a component that passes a new function each time. The test answers requests one by one. */
function setUp(first, options) {
  const requests = []
  const committed = []
  const loadAs = (name) => (id, signal) =>
    new Promise((resolve, reject) => requests.push({ name, id, signal, resolve, reject }))
  const { result, rerender, unmount } = renderHook(
    ({ id, name }) => {
      const details = useDetails(loadAs(name), id)
      useEffect(() => {
        committed.push([id, details.status, details.data])
      })
      return details
    },
    { initialProps: { id: first, name: 'load' }, ...options },
  )
  return {
    requests,
    committed,
    unmount,
    render: (id, name = 'load') => rerender({ id, name }),
    answer: (index, data) => act(async () => requests[index].resolve(data)),
    fail: (index) => act(async () => requests[index].reject(new Error('gone'))),
    asked: () => requests.map(({ id }) => id),
    now: () => [result.current.status, result.current.data],
  }
}

describe('loading', () => {
  test('a failure', async () => {
    const { fail, now } = setUp('lime')
    await fail(0)
    expect(now()).toEqual(['failed', null])
  })

  test('what is like nothing is loaded, too', async () => {
    const { answer, now } = setUp('lime')
    await answer(0, 0)
    expect(now()).toEqual(['loaded', 0])
  })

  test('the signal is not aborted by an answer or a rendering', async () => {
    const { answer, render, requests } = setUp('lime')
    render('lime')
    expect(requests[0].signal.aborted).toBe(false)
    await answer(0, 'Lime')
    expect(requests).toHaveLength(1)
  })
})

describe('another id', () => {
  test('is loaded, and what was under way is aborted', async () => {
    const { render, requests, answer, asked, now } = setUp('lime')
    render('oak')
    expect(asked()).toEqual(['lime', 'oak'])
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false])
    await answer(1, 'Oak')
    expect(now()).toEqual(['loaded', 'Oak'])
  })

  test('ignores an answer that comes late', async () => {
    const { render, answer, now } = setUp('lime')
    render('oak')
    await answer(0, 'Lime')
    expect(now()).toEqual(['loading', null])
    await answer(1, 'Oak')
    expect(now()).toEqual(['loaded', 'Oak'])
  })

  test('ignores a failure that comes late', async () => {
    const { render, answer, fail, now } = setUp('lime')
    render('oak')
    await answer(1, 'Oak')
    await fail(0)
    expect(now()).toEqual(['loaded', 'Oak'])
  })

  test('is loading from the very first rendering', async () => {
    const { render, answer, committed } = setUp('lime')
    await answer(0, 'Lime')
    render('oak')
    expect(committed.find(([id]) => id === 'oak')).toEqual(['oak', 'loading', null])
    await answer(1, 'Oak')
    expect(committed.filter(([id, status]) => id === 'oak' && status !== 'loading')[0]).toEqual(['oak', 'loaded', 'Oak'])
  })

  test('a failure is forgotten', async () => {
    const { render, fail, committed } = setUp('lime')
    await fail(0)
    render('oak')
    expect(committed.find(([id]) => id === 'oak')).toEqual(['oak', 'loading', null])
  })

  test('an id that comes back is loaded anew', async () => {
    const { render, answer, asked, now } = setUp('lime')
    render('oak')
    render('lime')
    expect(asked()).toEqual(['lime', 'oak', 'lime'])
    await answer(0, 'Lime of before')
    expect(now()).toEqual(['loading', null])
    await answer(2, 'Lime')
    expect(now()).toEqual(['loaded', 'Lime'])
  })

  test('an id that comes back after an answer is loading, too', async () => {
    const { render, answer, now } = setUp('lime')
    await answer(0, 'Lime of before')
    render('oak')
    render('lime')
    expect(now()).toEqual(['loading', null])
    await answer(2, 'Lime')
    expect(now()).toEqual(['loaded', 'Lime'])
  })
})

test('unmounting aborts what is under way', () => {
  const { unmount, requests } = setUp('lime')
  unmount()
  expect(requests[0].signal.aborted).toBe(true)
})

describe('a new function', () => {
  test('is no reason to ask', async () => {
    const { render, answer, asked, now } = setUp('lime')
    render('lime', 'second')
    await answer(0, 'Lime')
    render('lime', 'third')
    expect(asked()).toEqual(['lime'])
    expect(now()).toEqual(['loaded', 'Lime'])
  })

  test('gets the next request', () => {
    const { render, requests } = setUp('lime')
    render('lime', 'second')
    render('oak', 'third')
    expect(requests.map(({ name }) => name)).toEqual(['load', 'third'])
  })
})

test('works under StrictMode', async () => {
  const { requests, render, answer, now } = setUp('lime', { wrapper: StrictMode })
  await answer(requests.length - 1, 'Lime')
  expect(now()).toEqual(['loaded', 'Lime'])
  render('oak')
  await answer(requests.length - 1, 'Oak')
  expect(now()).toEqual(['loaded', 'Oak'])
})
