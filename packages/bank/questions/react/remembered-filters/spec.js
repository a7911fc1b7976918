import { act, renderHook } from '@testing-library/react'
import { StrictMode, useEffect } from 'react'
import { useStored } from './useStored'

beforeEach(() => {
  localStorage.clear()
})
afterEach(() => {
  jest.restoreAllMocks()
})

const noFilter = { rooms: 0, area: 'any' }

/** The hook in a component; `committed` notes what was on the page after each rendering. */
function setUp(key, initial, options) {
  const committed = []
  const { result, rerender, unmount } = renderHook(
    ({ key }) => {
      const pair = useStored(key, initial)
      useEffect(() => {
        committed.push([key, pair[0]])
      })
      return pair
    },
    { initialProps: { key }, ...options },
  )
  return {
    committed,
    value: () => result.current[0],
    setter: () => result.current[1],
    set: (value) => act(() => result.current[1](value)),
    render: (key) => rerender({ key }),
    unmount,
  }
}

/** What a page is told when another tab has changed something. */
function inAnotherTab(change, key) {
  act(() => {
    change()
    window.dispatchEvent(new StorageEvent('storage', { key }))
  })
}

test('what cannot be read as JSON is as nothing', () => {
  localStorage.setItem('filter', '{rooms')
  const { value } = setUp('filter', noFilter)
  expect(value()).toBe(noFilter)
  expect(localStorage.getItem('filter')).toBe('{rooms')
})

test('reading stores nothing', () => {
  const { value } = setUp('filter', noFilter, { wrapper: StrictMode })
  expect(value()).toBe(noFilter)
  expect(localStorage.getItem('filter')).toBeNull()
})

test('values that are like nothing are values', () => {
  localStorage.setItem('rooms', '0')
  localStorage.setItem('area', 'null')
  expect(setUp('rooms', 2).value()).toBe(0)
  expect(setUp('area', 'any').value()).toBeNull()
})

test('components with the same key show the same', () => {
  const [one, two, other] = [setUp('rooms', 2), setUp('rooms', 2), setUp('floors', 1)]
  one.set(3)
  expect([one.value(), two.value(), other.value()]).toEqual([3, 3, 1])
  two.set(5)
  expect([one.value(), two.value(), other.value()]).toEqual([5, 5, 1])
})

test('works under StrictMode', () => {
  const [one, two] = [setUp('rooms', 2, { wrapper: StrictMode }), setUp('rooms', 2, { wrapper: StrictMode })]
  one.set(3)
  expect([one.value(), two.value()]).toEqual([3, 3])
})

describe('another tab', () => {
  test('changes the value', () => {
    const { value } = setUp('rooms', 2)
    inAnotherTab(() => localStorage.setItem('rooms', '6'), 'rooms')
    expect(value()).toBe(6)
  })

  test('removes the value', () => {
    localStorage.setItem('rooms', '4')
    const { value } = setUp('rooms', 2)
    inAnotherTab(() => localStorage.removeItem('rooms'), 'rooms')
    expect(value()).toBe(2)
  })

  test('clears everything', () => {
    localStorage.setItem('rooms', '4')
    const { value } = setUp('rooms', 2)
    inAnotherTab(() => localStorage.clear(), null)
    expect(value()).toBe(2)
  })

  test('changes another key, and the value stays the same object', () => {
    localStorage.setItem('filter', '{"rooms":3}')
    const { value } = setUp('filter', noFilter)
    const first = value()
    inAnotherTab(() => localStorage.setItem('floors', '2'), 'floors')
    expect(value()).toBe(first)
    expect(value()).toEqual({ rooms: 3 })
  })
})

test('the value is the same object as long as the text is the same', () => {
  localStorage.setItem('filter', '{"rooms":3}')
  const { value, render } = setUp('filter', noFilter)
  const first = value()
  render('filter')
  expect(first).toEqual({ rooms: 3 })
  expect(value()).toBe(first)
})

test('the setter is the same function as long as the key is the same', () => {
  const { setter, set, render } = setUp('rooms', 2)
  const first = setter()
  render('rooms')
  set(3)
  expect(setter()).toBe(first)
})

describe('another key', () => {
  test('has its value from the very first rendering', () => {
    localStorage.setItem('rooms', '4')
    localStorage.setItem('floors', '9')
    const { committed, render } = setUp('rooms', 2)
    render('floors')
    render('baths')
    expect(committed.filter(([key]) => key === 'floors').every(([, value]) => value === 9)).toBe(true)
    expect(committed.filter(([key]) => key === 'baths').every(([, value]) => value === 2)).toBe(true)
    expect(committed.at(-1)).toEqual(['baths', 2])
  })

  test('is where the setter stores', () => {
    localStorage.setItem('rooms', '4')
    const { set, value, render } = setUp('rooms', 2)
    render('floors')
    set(8)
    expect(value()).toBe(8)
    expect([localStorage.getItem('rooms'), localStorage.getItem('floors')]).toEqual(['4', '8'])
  })

  test('is the one that is listened to', () => {
    const other = setUp('floors', 1)
    const { value, render } = setUp('rooms', 2)
    render('floors')
    other.set(7)
    expect(value()).toBe(7)
    inAnotherTab(() => localStorage.setItem('floors', '6'), 'floors')
    expect(value()).toBe(6)
  })
})

test('without a component nothing is listened to', () => {
  const [one, two] = [setUp('rooms', 2, { wrapper: StrictMode }), setUp('floors', 2)]
  one.render('baths')
  one.unmount()
  two.unmount()
  const looks = jest.spyOn(Storage.prototype, 'getItem')
  const event = new StorageEvent('storage')
  Object.defineProperty(event, 'key', { get: () => looks('the key of the event') ?? null })
  act(() => window.dispatchEvent(event))
  expect(looks).not.toHaveBeenCalled()
})
