import { act, renderHook } from '@testing-library/react'
import { useStored } from './useStored'

beforeEach(() => {
  localStorage.clear()
})

test('starts with what is stored', () => {
  localStorage.setItem('rooms', '4')
  const { result } = renderHook(() => useStored('rooms', 2))
  expect(result.current[0]).toBe(4)
})

test('shows and stores a new value', () => {
  const { result } = renderHook(() => useStored('rooms', 2))
  expect(result.current[0]).toBe(2)
  act(() => result.current[1](3))
  expect(result.current[0]).toBe(3)
  expect(localStorage.getItem('rooms')).toBe('3')
})
