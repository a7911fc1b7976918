describe('a', () => {
  test('no', () => {
    throw 1
  })
  test.only('yes', () => {})
  test.only.each([[1], [2]])('each %i', (n) => {
    expect(n).toBe(1)
  })
  test.only.failing('failing', () => {
    throw 1
  })
  fit('fit', () => {})
  fit.each([[1]])('fit each %i', () => {})
})
fdescribe('f', () => {
  test('in f', () => {})
  test.skip('skipped in f', () => {})
  describe('nested', () => {
    test('nested in f', () => {})
  })
})
describe.only('o', () => {
  test('o1', () => {})
  test.only('o2', () => {})
  test('o3', () => {})
})
describe.only.each([[1]])('oe %i', () => {
  test('oe1', () => {})
})
describe.skip('s', () => {
  test.only('never', () => {})
})
