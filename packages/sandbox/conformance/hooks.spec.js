const seen = []
beforeAll(() => {
  seen.push('A1')
})
beforeAll(async () => {
  await null
  seen.push('A2')
})
beforeEach(() => {
  seen.push('e1')
})
beforeEach((done) => {
  setTimeout(() => {
    seen.push('e2')
    done()
  }, 1)
})
afterEach(() => {
  seen.push('x1')
})
afterEach(() => {
  seen.push('x2')
})
afterAll(() => {
  seen.push('Z1')
})
test('first', () => {
  expect(seen.splice(0)).toEqual(['A1', 'A2', 'e1', 'e2'])
})
describe('inner', () => {
  beforeAll(() => {
    seen.push('iA')
  })
  afterAll(() => {
    seen.push('iZ')
  })
  beforeEach(() => {
    seen.push('ie')
  })
  afterEach(() => {
    seen.push('ix')
  })
  test('second', () => {
    expect(seen.splice(0)).toEqual(['x1', 'x2', 'iA', 'e1', 'e2', 'ie'])
  })
  test('third', () => {
    expect(seen.splice(0)).toEqual(['ix', 'x1', 'x2', 'e1', 'e2', 'ie'])
  })
})
test('fourth', () => {
  expect(seen.splice(0)).toEqual(['ix', 'x1', 'x2', 'iZ', 'e1', 'e2'])
})
describe('this', () => {
  beforeEach(function () {
    this.value = 42
  })
  test('is shared', function () {
    expect(this.value).toBe(42)
  })
})
describe('a beforeEach that fails', () => {
  let cleaned = 0
  beforeEach(() => {
    throw new Error('no')
  })
  afterEach(() => {
    cleaned++
  })
  test('fails its tests', () => {})
  describe('x', () => {
    test('and these', () => {})
  })
})
describe('a beforeAll that fails', () => {
  beforeAll(() => {
    throw new Error('no')
  })
  test('one', () => {})
  test('two', () => {})
})
describe('an afterEach that fails', () => {
  afterEach(() => {
    throw new Error('no')
  })
  test('one', () => {})
})
describe('hasAssertions in a hook', () => {
  beforeEach(() => {
    expect.hasAssertions()
  })
  test('with', () => {
    expect(1).toBe(1)
  })
  test('without', () => {})
})
describe('assertions in afterEach count', () => {
  afterEach(() => {
    expect(1).toBe(1)
  })
  test('t', () => {
    expect.assertions(1)
  })
})
describe('empty with hooks', () => {
  beforeAll(() => {
    throw new Error('never run')
  })
})
describe('all skipped', () => {
  beforeAll(() => {
    throw new Error('never run')
  })
  test.skip('s', () => {})
})
