import { act, renderHook } from '@testing-library/react'
import { useDetails } from './useDetails'

test('loads the details', async () => {
  let answer
  const load = jest.fn(() => new Promise((resolve) => (answer = resolve)))
  const { result } = renderHook(() => useDetails(load, 'lime-12'))
  expect(load.mock.calls).toEqual([['lime-12', expect.any(AbortSignal)]])
  expect(result.current.status).toBe('loading')
  await act(async () => answer({ height: 18 }))
  expect(result.current).toMatchObject({ status: 'loaded', data: { height: 18 } })
})
