import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BerthSearch } from './BerthSearch'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function setUp(search) {
  render(<BerthSearch search={search} />)
  return userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
}

const wait = (ms) => act(() => jest.advanceTimersByTimeAsync(ms))

test('has a search field with a label, and an empty status', () => {
  setUp(jest.fn())
  expect(screen.getByRole('searchbox', { name: 'Berth' })).toHaveValue('')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('asks for the text once typing has come to rest', async () => {
  const search = jest.fn(async () => [])
  const user = setUp(search)
  await user.type(screen.getByLabelText('Berth'), 'pier')
  expect(search).not.toHaveBeenCalled()
  await wait(300)
  expect(search).toHaveBeenCalledTimes(1)
  expect(search).toHaveBeenCalledWith('pier', { signal: expect.any(AbortSignal) })
})

test('shows the berths that come', async () => {
  const user = setUp(async () => [
    { id: 'p4', name: 'Pier 4', free: 2 },
    { id: 'p7', name: 'Pier 7', free: 0 },
  ])
  await user.type(screen.getByLabelText('Berth'), 'pier')
  await wait(300)
  expect(screen.getByRole('status')).toHaveTextContent('2 berths')
  const [first, second] = within(screen.getByRole('list', { name: 'Berths' })).getAllByRole('listitem')
  expect(first).toHaveTextContent('Pier 4')
  expect(first).toHaveTextContent('2 free')
  expect(second).toHaveTextContent('full')
})
