import { answer } from './answer'

test('returns what it cannot', () => expect(answer()).toEqual({ a: 1, list: [1, 2, { b: 3 }] }))
test('is strict about it', () => expect(answer()).toStrictEqual({ a: 1, list: [1, 2, { b: 3 }] }))
test('is the same', () => expect(answer()).toBe(1e9 + 7))
test('comes later', async () => expect(await answer()).toMatchObject({ a: 1 }))
test('throws what it cannot', () => expect(() => answer()).toThrow(URIError))
test('calls back', () => {
  const callback = jest.fn()
  answer(callback)
  expect(callback).toHaveBeenNthCalledWith(3, 'three')
})
test('holds a map', () => expect(answer()).toEqual(new Map([['a', new Set([1])]])))
