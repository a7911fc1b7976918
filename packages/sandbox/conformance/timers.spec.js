import { jest } from '@jest/globals'
import { debounce, throttle, sleep, poll, every } from './answer.js'
describe('fake', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })
  test('debounce', () => {
    const f = jest.fn()
    const d = debounce(f, 100)
    d(1)
    jest.advanceTimersByTime(99)
    d(2)
    jest.advanceTimersByTime(99)
    expect(f).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(f).toHaveBeenCalledTimes(1)
    expect(f).toHaveBeenCalledWith(2)
  })
  test('throttle with the clock', () => {
    const f = jest.fn()
    const t = throttle(f, 100)
    t()
    t()
    jest.setSystemTime(Date.now() + 100)
    t()
    expect(f).toHaveBeenCalledTimes(2)
  })
  test('setSystemTime', () => {
    jest.setSystemTime(new Date('2020-02-29T00:00:00Z'))
    expect(new Date().toISOString()).toBe('2020-02-29T00:00:00.000Z')
    expect(Date.now()).toBe(Date.UTC(2020, 1, 29))
    expect(new Date(0).getTime()).toBe(0)
    expect(new Date() instanceof Date).toBe(true)
    expect(jest.now()).toBe(Date.now())
    expect(jest.getRealSystemTime()).toBeGreaterThan(Date.now())
  })
  test('interval', () => {
    const f = jest.fn()
    const stop = every(f, 10)
    jest.advanceTimersByTime(35)
    expect(f).toHaveBeenCalledTimes(3)
    stop()
    jest.advanceTimersByTime(100)
    expect(f).toHaveBeenCalledTimes(3)
    expect(jest.getTimerCount()).toBe(0)
  })
  test('runAllTimers', () => {
    const f = jest.fn()
    setTimeout(() => setTimeout(f, 1000), 1000)
    jest.runAllTimers()
    expect(f).toHaveBeenCalled()
  })
  test('runOnlyPendingTimers', () => {
    const f = jest.fn()
    setTimeout(() => {
      f()
      setTimeout(f, 10)
    }, 10)
    jest.runOnlyPendingTimers()
    expect(f).toHaveBeenCalledTimes(1)
    jest.advanceTimersToNextTimer()
    expect(f).toHaveBeenCalledTimes(2)
  })
  test('async', async () => {
    const p = sleep(1000)
    await jest.advanceTimersByTimeAsync(1000)
    await p
  })
  test('async poll', async () => {
    let n = 0
    const p = poll(() => ++n === 3, 100, 5)
    await jest.advanceTimersByTimeAsync(200)
    await expect(p).resolves.toBe(2)
  })
  test('async poll that fails', async () => {
    const p = poll(() => false, 100, 3)
    const check = expect(p).rejects.toThrow('gave up')
    await jest.runAllTimersAsync()
    await check
  })
  test('promise by hand', async () => {
    let done = false
    sleep(50).then(() => {
      done = true
    })
    jest.advanceTimersByTime(50)
    expect(done).toBe(false)
    await Promise.resolve()
    expect(done).toBe(true)
  })
  test('clearAllTimers', () => {
    setTimeout(() => {}, 1)
    jest.clearAllTimers()
    expect(jest.getTimerCount()).toBe(0)
  })
  test('performance', () => {
    const t = performance.now()
    jest.advanceTimersByTime(25)
    expect(performance.now() - t).toBe(25)
  })
  test('microtasks run', async () => {
    let r = 0
    Promise.resolve().then(() => r++)
    await null
    expect(r).toBe(1)
  })
  test('spied timer', () => {
    jest.spyOn(global, 'setTimeout')
    debounce(() => {}, 7)()
    expect(setTimeout).toHaveBeenCalledTimes(1)
    expect(setTimeout).toHaveBeenLastCalledWith(expect.any(Function), 7)
    jest.restoreAllMocks()
  })
  test('spied Date.now', () => {
    jest.spyOn(Date, 'now').mockReturnValue(3)
    expect(Date.now()).toBe(3)
    jest.restoreAllMocks()
  })
  test('immediate and tick', () => {
    const f = jest.fn()
    setImmediate(f)
    process.nextTick(f)
    queueMicrotask(f)
    jest.runAllTicks()
    jest.runAllTimers()
    expect(f).toHaveBeenCalledTimes(3)
  })
  test('never advanced', async () => {
    await sleep(10)
  }, 200)
})
describe('configured', () => {
  afterEach(() => {
    jest.useRealTimers()
  })
  test('now', () => {
    jest.useFakeTimers({ now: new Date('2000-01-01') })
    expect(new Date().getFullYear()).toBe(2000)
  })
  test('now as a number', () => {
    jest.useFakeTimers({ now: 5 })
    expect(Date.now()).toBe(5)
  })
  test('doNotFake', () => {
    const real = Date.now()
    jest.useFakeTimers({ doNotFake: ['Date'] })
    jest.advanceTimersByTime(1e9)
    expect(Date.now() - real).toBeLessThan(1e6)
  })
  test('chained', () => {
    jest.useFakeTimers().setSystemTime(77)
    expect(Date.now()).toBe(77)
  })
  test('advanceTimers', async () => {
    jest.useFakeTimers({ advanceTimers: true })
    await sleep(30)
  })
  test('real ones again', async () => {
    const t = Date.now()
    await sleep(20)
    expect(Date.now() - t).toBeGreaterThanOrEqual(19)
  })
})
