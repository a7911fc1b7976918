import { jest } from '@jest/globals'
class A {
  constructor(x) {
    this.x = x
  }
}
class B extends A {}
const cases = {
  toBe: () => expect(NaN).toBe(NaN),
  notToBe: () => expect(0).not.toBe(-0),
  toBeFails: () => expect({}).toBe({}),
  toEqual: () => expect({ a: [1, { b: undefined }] }).toEqual({ a: [1, {}] }),
  toEqualFails: () => expect([1, 2]).toEqual([2, 1]),
  toStrictEqual: () => expect(new A(1)).toStrictEqual(new A(1)),
  toStrictEqualClass: () => expect(new A(1)).toStrictEqual({ x: 1 }),
  toStrictEqualUndefined: () => expect({ a: undefined }).toStrictEqual({}),
  sparse: () => expect([, 1]).toStrictEqual([undefined, 1]),
  toEqualClass: () => expect(new A(1)).toEqual({ x: 1 }),
  toMatchObject: () => expect({ a: 1, b: { c: 2, d: 3 } }).toMatchObject({ b: { c: 2 } }),
  toMatchObjectList: () => expect([{ a: 1, b: 1 }]).toMatchObject([{ a: 1 }]),
  toMatchObjectFails: () => expect([{ a: 1 }]).toMatchObject([{ a: 1 }, {}]),
  toBeTruthy: () => expect('x').toBeTruthy(),
  toBeFalsy: () => expect(0).toBeFalsy(),
  toBeNull: () => expect(null).toBeNull(),
  toBeUndefined: () => expect(undefined).toBeUndefined(),
  toBeDefined: () => expect(null).toBeDefined(),
  toBeNaN: () => expect(NaN).toBeNaN(),
  toBeGreaterThan: () => expect(2n).toBeGreaterThan(1),
  toBeGreaterThanOrEqual: () => expect(2).toBeGreaterThanOrEqual(2),
  toBeLessThan: () => expect(1).toBeLessThan(1),
  toBeLessThanOrEqual: () => expect(1).toBeLessThanOrEqual(1n),
  toBeCloseTo: () => expect(0.1 + 0.2).toBeCloseTo(0.3, 5),
  toBeCloseToFails: () => expect(1.05).toBeCloseTo(1.0),
  infinity: () => expect(Infinity).toBeCloseTo(Infinity),
  toMatch: () => expect('hello').toMatch(/l+/),
  toMatchText: () => expect('hello').toMatch('ell'),
  toMatchFails: () => expect('hello').toMatch('x'),
  toMatchType: () => expect(1).toMatch('1'),
  toContain: () => expect([1, 2]).toContain(2),
  toContainText: () => expect('abc').toContain('b'),
  toContainSet: () => expect(new Set([1])).toContain(1),
  toContainFails: () => expect([{ a: 1 }]).toContain({ a: 1 }),
  toContainEqual: () => expect([{ a: 1 }]).toContainEqual({ a: 1 }),
  toContainIterable: () =>
    expect(
      (function* () {
        yield 1
      })(),
    ).toContain(1),
  toHaveLength: () => expect([1]).toHaveLength(1),
  toHaveLengthText: () => expect('abc').toHaveLength(3),
  toHaveLengthFails: () => expect({}).toHaveLength(0),
  toHaveProperty: () => expect({ a: { b: [1, { c: 3 }] } }).toHaveProperty('a.b[1].c', 3),
  toHavePropertyList: () => expect({ 'a.b': 1 }).toHaveProperty(['a.b'], 1),
  toHavePropertyNone: () => expect({}).not.toHaveProperty('x'),
  toHavePropertyFails: () => expect({ a: 1 }).toHaveProperty('a', 2),
  toHavePropertyUndefined: () => expect({ a: undefined }).toHaveProperty('a'),
  getterProperty: () =>
    expect(
      new (class {
        get v() {
          return 3
        }
      })(),
    ).toHaveProperty('v', 3),
  toBeInstanceOf: () => expect(new B()).toBeInstanceOf(A),
  toBeInstanceOfFails: () => expect([]).toBeInstanceOf(A),
  instanceOfArray: () => expect([]).toBeInstanceOf(Array),
  toThrow: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow(),
  toThrowText: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow('bad'),
  toThrowRegexp: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow(/thing$/),
  toThrowClass: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow(Error),
  toThrowObject: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow(new Error('bad thing')),
  toThrowOther: () =>
    expect(() => {
      throw new TypeError('bad thing')
    }).toThrow(RangeError),
  toThrowNot: () => expect(() => {}).not.toThrow(),
  toThrowNothing: () => expect(() => {}).toThrow(),
  toThrowValue: () => expect(1).toThrow(),
  toThrowString: () =>
    expect(() => {
      throw 'text'
    }).toThrow('text'),
  toThrowError: () =>
    expect(() => {
      throw new Error('x')
    }).toThrow(expect.objectContaining({ message: 'x' })),
  any: () =>
    expect([1, 'a', true, {}, [], () => {}, Symbol(), 1n, new A()]).toEqual([
      expect.any(Number),
      expect.any(String),
      expect.any(Boolean),
      expect.any(Object),
      expect.any(Array),
      expect.any(Function),
      expect.any(Symbol),
      expect.any(BigInt),
      expect.any(A),
    ]),
  anything: () => expect([1, null]).toEqual([expect.anything(), expect.anything()]),
  arrayContaining: () => expect([3, 2, 1]).toEqual(expect.arrayContaining([1, 2])),
  notArrayContaining: () => expect([1]).toEqual(expect.not.arrayContaining([2])),
  objectContaining: () => expect({ a: { b: 1, c: 2 } }).toEqual({ a: expect.objectContaining({ b: 1 }) }),
  stringContaining: () => expect('abc').toEqual(expect.stringContaining('b')),
  stringMatching: () => expect({ s: 'abc' }).toEqual({ s: expect.stringMatching(/^a/) }),
  closeTo: () => expect({ n: 0.1 + 0.2 }).toEqual({ n: expect.closeTo(0.3, 5) }),
  arrayOf: () => expect([1, 2]).toEqual(expect.arrayOf(expect.any(Number))),
  notStringContaining: () => expect('abc').toEqual(expect.not.stringContaining('z')),
  nestedAsymmetric: () => expect(new Map([['a', 1]])).toEqual(new Map([['a', expect.any(Number)]])),
  maps: () => expect(new Map([[{ k: 1 }, 'v']])).toEqual(new Map([[{ k: 1 }, 'v']])),
  mapsFail: () => expect(new Map([['a', 1]])).toEqual(new Map([['a', 2]])),
  sets: () => expect(new Set([[1], { a: 1 }])).toEqual(new Set([{ a: 1 }, [1]])),
  setsFail: () => expect(new Set([1])).toEqual(new Set([2])),
  dates: () => expect(new Date(5)).toEqual(new Date(5)),
  datesFail: () => expect(new Date(5)).toEqual(new Date(6)),
  regexps: () => expect(/a/g).toEqual(/a/g),
  errors: () => expect(new Error('a')).toEqual(new Error('a')),
  errorsFail: () => expect(new Error('a')).toEqual(new Error('b')),
  symbols: () => expect({ [Symbol.for('a')]: 1 }).toEqual({ [Symbol.for('a')]: 2 }),
  typed: () => expect(new Uint8Array([1, 2])).toEqual(new Uint8Array([1, 2])),
  typedFail: () => expect(new Uint8Array([1, 2])).toStrictEqual(new Uint8Array([1, 3])),
  buffers: () => expect(new Uint8Array([1]).buffer).toEqual(new Uint8Array([2]).buffer),
  bigints: () => expect(10n).toBe(10n),
  bigintsFail: () => expect({ a: 10n }).toEqual({ a: 10 }),
  boxed: () => expect(new String('a')).toEqual(new String('a')),
  nan: () => expect({ a: NaN }).toEqual({ a: NaN }),
  zero: () => expect(+0).toEqual(-0),
  cyclic: () => {
    const a = {}
    a.a = a
    const b = {}
    b.a = b
    expect(a).toEqual(b)
  },
  functions: () => expect(() => {}).toEqual(() => {}),
  nullProto: () => expect(Object.create(null)).toEqual({}),
  weak: () => expect(new WeakMap()).toEqual(new WeakMap()),
  url: () => expect(new URL('http://a/b')).toEqual(new URL('http://a/c')),
  iterables: () => {
    const it = (n) => ({
      *[Symbol.iterator]() {
        yield n
      },
    })
    expect(it(1)).toEqual(it(2))
  },
  argumentsObject: () => {
    ;(function () {
      expect(arguments).toHaveLength(2)
    })(1, 2)
  },
  proxy: () => expect(new Proxy({ a: 1 }, {})).toEqual({ a: 1 }),
  getters: () =>
    expect({
      get a() {
        return 1
      },
    }).toEqual({ a: 1 }),
  aliases: () => {
    const f = jest.fn(() => 1)
    f(1)
    expect(f).toHaveBeenCalledTimes(1)
    expect(f).toHaveBeenCalledWith(1)
    expect(f).toHaveBeenLastCalledWith(1)
    expect(f).toHaveBeenNthCalledWith(1, 1)
    expect(f).toHaveReturned()
    expect(f).toHaveReturnedTimes(1)
    expect(f).toHaveReturnedWith(1)
    expect(f).toHaveLastReturnedWith(1)
    expect(f).toHaveNthReturnedWith(1, 1)
  },
  calledFails: () => expect(jest.fn()).toHaveBeenCalled(),
  calledNotAMock: () => expect(() => {}).toHaveBeenCalled(),
  calledWithFails: () => {
    const f = jest.fn()
    f(1)
    expect(f).toHaveBeenCalledWith(2)
  },
  notCalledWith: () => {
    const f = jest.fn()
    f(1)
    expect(f).not.toHaveBeenCalledWith(2)
  },
  noMatcher: () => expect(1),
  unknownMatcher: () => expect(1).toBeWhatever(),
  tooMany: () => expect(1, 2),
  inline: () =>
    expect({ b: 1, a: [1, 'x'] }).toMatchInlineSnapshot(`
    {
      "a": [
        1,
        "x",
      ],
      "b": 1,
    }
  `),
  inlineText: () => expect('text').toMatchInlineSnapshot(`"text"`),
  inlineNumber: () => expect(5).toMatchInlineSnapshot('5'),
  inlineProperties: () =>
    expect({ id: 5, n: 'x' }).toMatchInlineSnapshot(
      { id: expect.any(Number) },
      `
    {
      "id": Any<Number>,
      "n": "x",
    }
  `,
    ),
  inlineThrow: () =>
    expect(() => {
      throw new Error('bad')
    }).toThrowErrorMatchingInlineSnapshot(`"bad"`),
}
for (const [name, run] of Object.entries(cases)) test(name, run)
test('snapshot', () => {
  expect({ a: 1 }).toMatchSnapshot()
  expect(1).toMatchSnapshot('hint')
  expect(() => {
    throw new Error('x')
  }).toThrowErrorMatchingSnapshot()
})
