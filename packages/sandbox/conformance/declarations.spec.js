import { double } from './answer.js'

describe('outer', () => {
  it('plain', () => expect(double(1)).toBe(2))
  it.each([
    [1, 2],
    [2, 4],
  ])('%i → %i', (a, b) => {
    expect(double(a)).toBe(b)
  })
  it.each([1, 2, 3])('single %s', (a) => {
    expect(a).toBeGreaterThan(0)
  })
  it.each([
    { a: 1, b: 2 },
    { a: 2, b: 5 },
  ])('object $a and $b at $#', ({ a, b }) => {
    expect(double(a)).toBe(b)
  })
  test.each`
    a    | b    | word
    ${1} | ${2} | ${'one'}
    ${3} | ${6} | ${{ deep: [1] }}
  `('$a doubled is $b, $word', ({ a, b }) => {
    expect(double(a)).toBe(b)
  })
  test.each([
    ['%p', { x: 1 }],
    ['a', [1, 'b']],
  ])('pretty %p %p %j %o %% %#', () => {})
  test.each([[1, 1]])('with done %d', (a, b, done) => {
    setTimeout(() => {
      expect(a).toBe(b)
      done()
    }, 10)
  })
  test.each([[null], [undefined], [NaN], [Symbol('s')], [10n], [() => 1], [class A {}], [new Date(0)], [/x/g], ['str']])(
    'values %p',
    () => {},
  )
  test.each([[null], [undefined], [1.5], ['x'], [true], [-0], [10n]])('%s values', () => {})
  test.each([[{ user: { name: 'Ann' } }]])('nested $user.name', () => {})
  describe.each([
    ['x', 1],
    ['y', 2],
  ])('group %s', (name, n) => {
    test('member', () => expect(n).toBeLessThan(2))
    describe('inner', () => test('deep', () => {}))
  })
  describe.each`
    v
    ${1}
    ${2}
  `('tagged $v', ({ v }) => {
    it('is', () => expect(v).toBeTruthy())
  })
  test.concurrent('concurrent', async () => expect(1).toBe(1))
  test.concurrent.each([[1], [2]])('concurrent each %i', async (n) => {
    expect(n).toBe(1)
  })
  test.failing('failing that fails', () => expect(1).toBe(2))
  test.failing('failing that passes', () => expect(1).toBe(1))
  test.failing.each([[1], [2]])('failing each %i', (n) => {
    expect(n).toBe(2)
  })
  test.failing('failing late', async () => {
    await null
    throw new Error('x')
  })
})

describe('what does not run', () => {
  const fail = () => {
    throw new Error('ran')
  }
  test.skip('skipped', fail)
  test.skip.each([[1]])('skipped %i', fail)
  test.skip.failing('skipped failing', fail)
  xtest('x', fail)
  xit('x too', fail)
  xit.each([[1]])('x %i', fail)
  xdescribe('x', () => test('never', fail))
  describe.skip('skipped', () => test('never', fail))
  describe.skip.each([[1]])('skipped %i', () => test('never', fail))
  test.todo('to do')
  it.todo('to do as well')
})

class Named {}
describe(Named, () => it('is named by the class', () => {}))
describe(double, () => test(double.name, () => {}))
const helper = () => describe('declared by a helper', () => test('runs', () => {}))
helper()
describe('empty', () => {})
test('returns what is no promise', () => 5)
test('has no title but this', function () {
  expect(this).toBeDefined()
})
test('declares within', () => {
  test('never', () => {})
})
