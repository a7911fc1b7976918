import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BerthSearch } from './BerthSearch'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** A search whose requests the test answers one by one. */
function createSearch() {
  const requests = []
  const search = jest.fn((text, { signal }) => new Promise((resolve, reject) => requests.push({ text, signal, resolve, reject })))
  const settle = (index, how, value) => act(async () => requests[index][how](value))
  return { search, requests, answer: (index, berths) => settle(index, 'resolve', berths), fail: (index) => settle(index, 'reject', new Error('gone')) }
}

function setUp(search) {
  const view = render(<BerthSearch search={search} />)
  return { ...view, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) }
}

const field = () => screen.getByRole('searchbox', { name: 'Berth' })
const status = () => screen.getByRole('status').textContent
const wait = (ms) => act(() => jest.advanceTimersByTimeAsync(ms))
const names = () => screen.queryAllByRole('listitem').map((item) => /(?:Pier|Quay) \d/.exec(item.textContent)?.[0])

const pier4 = { id: 'p4', name: 'Pier 4', free: 2 }
const quay1 = { id: 'q1', name: 'Quay 1', free: 0 }

describe('asking', () => {
  test('waits 300 ms from the last change', async () => {
    const { search } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'p')
    await wait(299)
    await user.type(field(), 'i')
    await wait(299)
    expect(search).not.toHaveBeenCalled()
    await wait(1)
    expect(search.mock.calls.map(([text]) => text)).toEqual(['pi'])
  })

  test('leaves out spaces at either end', async () => {
    const { search } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), '  pier 4 ')
    await wait(300)
    expect(search).toHaveBeenCalledWith('pier 4', expect.anything())
  })

  test('asks nothing for an empty text', async () => {
    const { search } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), '   ')
    await wait(1000)
    expect(search).not.toHaveBeenCalled()
    expect(status()).toBe('')
  })

  test('asks nothing for a text that was deleted in time', async () => {
    const { search } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'pier')
    await user.clear(field())
    await wait(1000)
    expect(search).not.toHaveBeenCalled()
  })

  test('aborts a request whose text is no longer the field’s', async () => {
    const { search, requests } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'pi')
    await wait(300)
    expect(requests[0].signal.aborted).toBe(false)
    await user.type(field(), 'e')
    expect(requests[0].signal.aborted).toBe(true)
    await wait(300)
    expect(requests[1].signal.aborted).toBe(false)
  })

  test('aborts a request that is under way when it is unmounted', async () => {
    const { search, requests } = createSearch()
    const { user, unmount } = setUp(search)
    await user.type(field(), 'pi')
    await wait(300)
    unmount()
    expect(requests[0].signal.aborted).toBe(true)
  })

  test('asks nothing once it is unmounted', async () => {
    const { search } = createSearch()
    const { user, unmount } = setUp(search)
    await user.type(field(), 'pi')
    unmount()
    await wait(1000)
    expect(search).not.toHaveBeenCalled()
  })
})

describe('showing', () => {
  test('says that it is searching from the moment it asks', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'pier')
    expect(status()).toBe('')
    await wait(300)
    expect(status()).toBe('Searching…')
    await answer(0, [pier4])
    expect(status()).toBe('1 berth')
    expect(names()).toEqual(['Pier 4'])
  })

  test('keeps the order that came', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'e')
    await wait(300)
    await answer(0, [quay1, pier4])
    expect(names()).toEqual(['Quay 1', 'Pier 4'])
    expect(screen.getByRole('list')).toHaveAccessibleName('Berths')
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/full/)
    expect(screen.getAllByRole('listitem')[0]).not.toHaveTextContent(/free/)
  })

  test('says that none was found, and shows no list', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'x')
    await wait(300)
    await answer(0, [])
    expect(status()).toBe('No berth found')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  test('keeps one status from the start', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    const first = screen.getByRole('status')
    await user.type(field(), 'x')
    await wait(300)
    await answer(0, [pier4])
    expect(screen.getByRole('status')).toBe(first)
  })

  test('ignores what comes back late', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'p')
    await wait(300)
    await user.type(field(), 'i')
    await wait(300)
    await answer(1, [pier4])
    await answer(0, [quay1])
    expect(names()).toEqual(['Pier 4'])
    expect(status()).toBe('1 berth')
  })

  test('ignores a failure that comes late', async () => {
    const { search, answer, fail } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'p')
    await wait(300)
    await user.type(field(), 'i')
    await wait(300)
    await fail(0)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(status()).toBe('Searching…')
    await answer(1, [pier4])
    expect(names()).toEqual(['Pier 4'])
  })

  test('what was shown disappears as soon as the text changes', async () => {
    const { search, answer } = createSearch()
    const { user } = setUp(search)
    await user.type(field(), 'p')
    await wait(300)
    await answer(0, [pier4])
    await user.type(field(), 'i')
    expect(names()).toEqual([])
    expect(status()).toBe('')
    await user.clear(field())
    await wait(1000)
    expect(status()).toBe('')
  })
})

describe('a failure', () => {
  async function failed() {
    const found = createSearch()
    const { user } = setUp(found.search)
    await user.type(field(), 'pier')
    await wait(300)
    await found.fail(0)
    return { ...found, user }
  }

  test('is told in an alert, and not in the status', async () => {
    await failed()
    expect(screen.getByRole('alert')).toHaveTextContent('The search failed')
    expect(status()).toBe('')
  })

  test('can be tried again at once, for the same text', async () => {
    const { user, search, answer } = await failed()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(search.mock.calls.map(([text]) => text)).toEqual(['pier', 'pier'])
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(status()).toBe('Searching…')
    await answer(1, [pier4])
    expect(names()).toEqual(['Pier 4'])
  })

  test('is forgotten when the text changes', async () => {
    const { user } = await failed()
    await user.type(field(), '4')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a new search function', () => {
  test('is no reason to ask', async () => {
    const { search, answer } = createSearch()
    const { user, rerender } = setUp((...args) => search(...args))
    await user.type(field(), 'pier')
    await wait(300)
    await answer(0, [pier4])
    rerender(<BerthSearch search={(...args) => search(...args)} />)
    await wait(1000)
    expect(search).toHaveBeenCalledTimes(1)
    expect(names()).toEqual(['Pier 4'])
  })

  test('does not start the waiting anew', async () => {
    const { search } = createSearch()
    const { user, rerender } = setUp((...args) => search(...args))
    await user.type(field(), 'pier')
    await wait(200)
    rerender(<BerthSearch search={(...args) => search(...args)} />)
    await wait(100)
    expect(search).toHaveBeenCalledTimes(1)
  })

  test('gets the next request', async () => {
    const first = createSearch()
    const second = createSearch()
    const { user, rerender } = setUp(first.search)
    await user.type(field(), 'pier')
    rerender(<BerthSearch search={second.search} />)
    await wait(300)
    expect(first.search).not.toHaveBeenCalled()
    expect(second.search).toHaveBeenCalledTimes(1)
    await second.fail(0)
    const third = createSearch()
    rerender(<BerthSearch search={third.search} />)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(third.search).toHaveBeenCalledTimes(1)
  })
})
