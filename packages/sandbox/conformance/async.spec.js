import { jest } from '@jest/globals'
import { sleep, later, count, fails } from './answer.js'
test('async', async () => {
  await sleep(20)
  expect(1).toBe(1)
})
test('returns a promise', () =>
  sleep(1).then(() => {
    expect(1).toBe(1)
  }))
test('returns a promise that rejects', () => Promise.reject(new Error('x')))
test('done', (done) => {
  later(3, (e, v) => {
    expect(v).toBe(3)
    done()
  })
})
test('done with an assertion', (done) => {
  later(3, (e, v) => {
    try {
      expect(v).toBe(4)
      done()
    } catch (error) {
      done(error)
    }
  })
})
test('done with text', (done) => {
  done('text')
})
test('resolves', async () => {
  await expect(Promise.resolve({ a: 1 })).resolves.toEqual({ a: 1 })
  await expect(Promise.resolve(1)).resolves.not.toBe(2)
})
test('resolves fails', async () => {
  await expect(Promise.resolve(1)).resolves.toBe(2)
})
test('resolves of a rejection fails', async () => {
  await expect(Promise.reject(new Error('x'))).resolves.toBe(2)
})
test('rejects', async () => {
  await expect(fails()).rejects.toThrow(RangeError)
  await expect(fails()).rejects.toThrow('late')
  await expect(fails()).rejects.toBeInstanceOf(Error)
  await expect(fails()).rejects.toEqual(new RangeError('late'))
  await expect(fails()).rejects.toMatchObject({ message: 'late' })
})
test('rejects of a function', async () => {
  await expect(() => fails()).rejects.toThrow()
})
test('rejects fails', async () => {
  await expect(Promise.resolve(1)).rejects.toThrow()
})
test('rejects a plain value', async () => {
  await expect(Promise.reject('no')).rejects.toBe('no')
  await expect(Promise.reject('no')).rejects.toMatch('n')
})
test('for await', async () => {
  const l = []
  for await (const i of count(3)) l.push(i)
  expect(l).toEqual([0, 1, 2])
})
test('all', async () => {
  expect(await Promise.all([1, sleep(1)])).toEqual([1, undefined])
  expect(await Promise.allSettled([fails()])).toMatchObject([{ status: 'rejected' }])
  expect(await Promise.race([sleep(50).then(() => 'slow'), sleep(1).then(() => 'fast')])).toBe('fast')
  await expect(Promise.any([fails(), Promise.resolve(3)])).resolves.toBe(3)
})
test('timeout of its own', async () => {
  await sleep(200)
}, 50)
test('timeout of its own that is kept', async () => {
  await sleep(20)
}, 5000)
test('assertions', async () => {
  expect.assertions(2)
  expect(1).toBe(1)
  await null
  expect(1).toBe(1)
})
test('assertions missing', async () => {
  expect.assertions(2)
  expect(1).toBe(1)
})
test('assertions too many', async () => {
  expect.assertions(1)
  expect(1).toBe(1)
  expect(1).toBe(1)
})
test('hasAssertions', () => {
  expect.hasAssertions()
})
test('throws undefined', () => {
  throw undefined
})
test('throws null', async () => {
  throw null
})
test('order of micro and macro tasks', async () => {
  const o = []
  setTimeout(() => o.push('t'))
  setImmediate(() => o.push('i'))
  Promise.resolve().then(() => o.push('p'))
  queueMicrotask(() => o.push('m'))
  process.nextTick(() => o.push('n'))
  o.push('s')
  await sleep(10)
  expect(o.filter((x) => x !== 'i' && x !== 'n')).toEqual(['s', 'p', 'm', 't'])
})
jest.setTimeout(100)
describe('after setTimeout', () => {
  test('is too slow', async () => {
    await sleep(150)
  })
})
