expect.extend({
  toBeWithin(received, low, high) {
    const pass = received >= low && received <= high
    return {
      pass,
      message: () => `expected ${this.utils.printReceived(received)} ${this.isNot ? 'not ' : ''}to be within ${low} and ${high}`,
    }
  },
  async toBeEventually(received, expected) {
    const v = await received
    return { pass: this.equals(v, expected), message: () => this.utils.matcherHint('toBeEventually') }
  },
  toHaveSameKeys(a, b) {
    expect(Object.keys(a)).toEqual(Object.keys(b))
    return { pass: true, message: () => '' }
  },
})
expect.addEqualityTesters([
  function (a, b) {
    if (a?.kind === 'money' && b?.kind === 'money') return a.cents === b.cents
    return undefined
  },
])
test('passes', () => {
  expect(5).toBeWithin(1, 10)
  expect(11).not.toBeWithin(1, 10)
})
test('fails', () => {
  expect(11).toBeWithin(1, 10)
})
test('asymmetric', () => {
  expect({ n: 5 }).toEqual({ n: expect.toBeWithin(1, 6) })
  expect({ n: 5 }).toEqual({ n: expect.not.toBeWithin(6, 7) })
})
test('asymmetric fails', () => {
  expect({ n: 5 }).toEqual({ n: expect.toBeWithin(6, 7) })
})
test('async', async () => {
  await expect(Promise.resolve(1)).toBeEventually(1)
})
test('async fails', async () => {
  await expect(Promise.resolve(1)).toBeEventually(2)
})
test('nested', () => {
  expect({ a: 1 }).toHaveSameKeys({ a: 2 })
})
test('nested fails', () => {
  expect({ a: 1 }).toHaveSameKeys({ b: 2 })
})
test('tester', () => {
  expect({ kind: 'money', cents: 1, x: 1 }).toEqual({ kind: 'money', cents: 1, x: 2 })
})
test('resolves', async () => {
  await expect(Promise.resolve(5)).resolves.toBeWithin(1, 6)
})
test('testing a matcher', () => {
  expect(() => expect(11).toBeWithin(1, 10)).toThrow('within')
  expect(() => {
    expect(1).toBe(2)
  }).toThrow()
})
test('caught on purpose', () => {
  let caught = 0
  try {
    expect(1).toBe(2)
  } catch {
    caught++
  }
  expect(caught).toBe(1)
})
test('state', () => {
  expect(expect.getState().currentTestName).toContain('state')
})
