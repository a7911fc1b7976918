import { jest } from '@jest/globals'
import { twice, Clock, greet, roll } from './answer.js'
describe('jest.fn', () => {
  test('returns', () => {
    const f = jest.fn().mockReturnValueOnce(1).mockReturnValueOnce(2).mockReturnValue(3)
    expect([f(), f(), f(), f()]).toEqual([1, 2, 3, 3])
  })
  test('records', () => {
    const f = jest.fn((a, b) => a + b)
    twice(f, 1, 2)
    expect(f.mock.calls).toEqual([
      [1, 2],
      [1, 2],
    ])
    expect(f.mock.calls.length).toBe(2)
    expect(f.mock.calls[0][1]).toBe(2)
    expect(f.mock.results).toEqual([
      { type: 'return', value: 3 },
      { type: 'return', value: 3 },
    ])
    expect(f.mock.lastCall).toEqual([1, 2])
    expect(f.mock.calls).toHaveLength(2)
    expect(f.mock.calls.map(([a]) => a)).toEqual([1, 1])
    expect(f.mock.calls.flat()).toEqual([1, 2, 1, 2])
    expect(f.mock.calls).toStrictEqual([
      [1, 2],
      [1, 2],
    ])
    expect(JSON.stringify(f.mock.calls)).toBe('[[1,2],[1,2]]')
    expect(f.mock.invocationCallOrder).toHaveLength(2)
    expect(f.mock.calls.at(-1)).toEqual([1, 2])
    expect([...f.mock.calls]).toEqual([
      [1, 2],
      [1, 2],
    ])
    expect(f.mock.calls.concat([[3]])).toHaveLength(3)
    const { calls } = f.mock
    f(9, 9)
    expect(calls).toHaveLength(3)
    expect(f.mock.calls.sort((x, y) => y[0] - x[0])[0]).toEqual([9, 9])
    expect(f.mock).toHaveProperty('calls')
  })
  test('fails well', () => {
    const f = jest.fn()
    f({ a: 1 })
    expect(f.mock.calls).toEqual([[{ a: 2 }]])
  })
  test('reset by hand', () => {
    const f = jest.fn()
    f()
    f.mock.calls.length = 0
    expect(f).not.toHaveBeenCalled()
    f(1)
    f.mock.calls = []
    expect(f).toHaveBeenCalledTimes(0)
    f.mockClear()
    expect(f.mock.calls).toEqual([])
  })
  test('contexts', () => {
    const f = jest.fn(function () {
      return this
    })
    const o = { f }
    o.f()
    expect(f.mock.contexts[0]).toBe(o)
    expect(f.mock.instances[0]).toBe(o)
    const g = jest.fn()
    const i = new g(1)
    expect(g.mock.instances[0]).toBe(i)
  })
  test('promises', async () => {
    const f = jest.fn().mockResolvedValueOnce('a').mockRejectedValueOnce(new Error('no')).mockResolvedValue('z')
    await expect(f()).resolves.toBe('a')
    await expect(f()).rejects.toThrow('no')
    expect(await f()).toBe('z')
  })
  test('throws', () => {
    const f = jest.fn(() => {
      throw new Error('boom')
    })
    expect(() => f()).toThrow('boom')
    expect(f).toHaveBeenCalled()
    expect(f.mock.results[0].type).toBe('throw')
    expect(f).not.toHaveReturned()
  })
  test('implementations', () => {
    const f = jest
      .fn()
      .mockImplementationOnce(() => 1)
      .mockImplementation(() => 2)
    expect([f(), f()]).toEqual([1, 2])
    expect(f.getMockImplementation()()).toBe(2)
    f.withImplementation(
      () => 7,
      () => {
        expect(f()).toBe(7)
      },
    )
    expect(f()).toBe(2)
    f.mockReset()
    expect(f()).toBeUndefined()
  })
  test('name', () => {
    expect(jest.fn().mockName('mine').getMockName()).toBe('mine')
    expect(jest.isMockFunction(jest.fn())).toBe(true)
    expect(jest.isMockFunction(() => {})).toBe(false)
  })
  test('mockReturnThis', () => {
    const o = { f: jest.fn().mockReturnThis() }
    expect(o.f()).toBe(o)
  })
  test('length', () => {
    expect(jest.fn((a, b) => {}).length).toBe(2)
  })
  test('order', () => {
    const a = jest.fn(),
      b = jest.fn()
    a()
    b()
    expect(a.mock.invocationCallOrder[0]).toBeLessThan(b.mock.invocationCallOrder[0])
  })
  test('as class', () => {
    const K = jest.fn(function (x) {
      this.x = x
    })
    expect(new K(3).x).toBe(3)
    expect(K).toHaveBeenCalledWith(3)
  })
  test('async implementation', async () => {
    const f = jest.fn(async (x) => x * 2)
    await expect(f(2)).resolves.toBe(4)
    await expect(f.mock.results[0].value).resolves.toBe(4)
  })
  test('properties of a mock', () => {
    const f = jest.fn()
    f.extra = 1
    expect(f.extra).toBe(1)
    Object.assign(f, { more: 2 })
    expect(f.more).toBe(2)
  })
})
describe('jest.spyOn', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })
  test('console', () => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => {})
    greet('Ann')
    expect(log).toHaveBeenCalledWith('Hello Ann')
    expect(console.log).toHaveBeenCalledTimes(1)
  })
  test('console is restored', () => {
    expect(jest.isMockFunction(console.log)).toBe(false)
  })
  test('Math.random', () => {
    jest.spyOn(Math, 'random').mockReturnValue(0.99)
    expect(roll()).toBe(6)
    jest.spyOn(global.Math, 'random').mockReturnValueOnce(0)
    expect(roll()).toBe(1)
  })
  test('Date.now', () => {
    jest.spyOn(Date, 'now').mockReturnValue(1000)
    expect(new Clock().tick()).toBe(1001)
  })
  test('Date', () => {
    const d = new Date(5)
    const spy = jest.spyOn(global, 'Date').mockImplementation(function () {
      return d
    })
    expect(new Date()).toBe(d)
    spy.mockRestore()
    expect(new Date(7).getTime()).toBe(7)
  })
  test('prototype', () => {
    const spy = jest.spyOn(Clock.prototype, 'now').mockReturnValue(41)
    expect(new Clock().tick()).toBe(42)
    expect(spy).toHaveBeenCalledTimes(1)
  })
  test('static', () => {
    jest.spyOn(Clock, 'make').mockReturnValue('made')
    expect(Clock.make()).toBe('made')
  })
  test('getter and setter', () => {
    const c = new Clock()
    jest.spyOn(c, 'value', 'get').mockReturnValue(9)
    expect(c.value).toBe(9)
    const set = jest.spyOn(c, 'value', 'set')
    c.value = 3
    expect(set).toHaveBeenCalledWith(3)
  })
  test('object', () => {
    const o = { f: (x) => x + 1 }
    const s = jest.spyOn(o, 'f')
    expect(o.f(1)).toBe(2)
    expect(s).toHaveBeenCalledWith(1)
    s.mockRestore()
    expect(jest.isMockFunction(o.f)).toBe(false)
  })
  test('built-in prototypes', () => {
    const spy = jest.spyOn(Array.prototype, 'map')
    ;[1].map((x) => x)
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockRestore()
    expect(jest.isMockFunction([].map)).toBe(false)
  })
  test('a built-in is not used', () => {
    const spy = jest.spyOn(Array.prototype, 'sort')
    const s2 = jest.spyOn(String.prototype, 'split')
    expect(spy).not.toHaveBeenCalled()
    expect(s2).not.toHaveBeenCalled()
  })
  test('a method of an instance of a built-in', () => {
    const l = []
    const spy = jest.spyOn(l, 'push')
    l.push(1)
    expect(spy).toHaveBeenCalledWith(1)
    expect(l).toHaveLength(1)
    spy.mockRestore()
    expect(Object.hasOwn(l, 'push')).toBe(false)
    const m = new Map()
    jest.spyOn(m, 'get').mockReturnValue(7)
    expect(m.get(1)).toBe(7)
  })
  test('JSON and Object', () => {
    const s = jest.spyOn(JSON, 'stringify').mockReturnValueOnce('x')
    expect(JSON.stringify({})).toBe('x')
    expect(s).toHaveBeenCalledTimes(1)
    const k = jest.spyOn(Object, 'keys')
    Object.keys({})
    expect(k).toHaveBeenCalled()
  })
  test('timers', () => {
    const s = jest.spyOn(global, 'setTimeout')
    setTimeout(() => {}, 5)
    expect(s).toHaveBeenCalledTimes(1)
    expect(s).toHaveBeenLastCalledWith(expect.any(Function), 5)
  })
  test('assigned by hand', () => {
    const before = Math.random
    Math.random = () => 0.5
    expect(roll()).toBe(4)
    Math.random = before
    const now = Date.now
    Date.now = jest.fn(() => 5)
    expect(new Clock().now()).toBe(5)
    Date.now = now
    const log = console.log
    console.log = jest.fn()
    greet('x')
    expect(console.log).toHaveBeenCalledWith('Hello x')
    console.log = log
  })
  test('globals that are not there', () => {
    global.fetch = jest.fn(() => Promise.resolve({ json: () => ({ a: 1 }) }))
    expect(fetch()).toBeInstanceOf(Promise)
    globalThis.localStorage = { getItem: jest.fn() }
    expect(localStorage.getItem).not.toHaveBeenCalled()
    delete global.fetch
    expect(typeof fetch).toBe('undefined')
  })
  test('process', () => {
    const w = jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
    process.stdout.write('x')
    expect(w).toHaveBeenCalledWith('x')
    process.env.MINE = 'y'
    expect(process.env.MINE).toBe('y')
  })
  test('no such method', () => {
    jest.spyOn({}, 'nothing')
  })
  test('replaceProperty', () => {
    const o = { a: 1 }
    jest.replaceProperty(o, 'a', 2)
    expect(o.a).toBe(2)
    jest.restoreAllMocks()
    expect(o.a).toBe(1)
  })
  test('using', () => {
    const o = { f: () => 1 }
    {
      using spy = jest.spyOn(o, 'f').mockReturnValue(2)
      expect(o.f()).toBe(2)
    }
    expect(o.f()).toBe(1)
  })
})
describe('clearing', () => {
  const f = jest.fn()
  beforeEach(() => {
    jest.clearAllMocks()
  })
  afterEach(f.mockClear)
  afterAll(jest.resetAllMocks)
  test('once', () => {
    f()
    expect(f).toHaveBeenCalledTimes(1)
  })
  test('and again', () => {
    f()
    expect(f).toHaveBeenCalledTimes(1)
  })
  const spied = { f: () => 1 }
  const spy = jest.spyOn(spied, 'f')
  ;[spy, f].forEach((m) => m.mockClear())
  test('each', () => {
    expect(spy).not.toHaveBeenCalled()
  })
})
describe('mocked objects', () => {
  test('mocked', () => {
    const o = { f: jest.fn() }
    jest.mocked(o.f).mockReturnValue(4)
    expect(o.f()).toBe(4)
  })
  test('nested calls that reset', () => {
    const inner = jest.fn()
    const outer = jest.fn(() => {
      inner.mockReturnValue(2)
    })
    twice(outer)
    expect(inner()).toBe(2)
  })
})
