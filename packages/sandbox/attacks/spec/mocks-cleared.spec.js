import { answer } from './answer'

afterEach(() => jest.useRealTimers())
test('not called', () => {
  const mock = jest.fn()
  answer(mock)
  expect(mock).not.toHaveBeenCalled()
})
test('not called later', async () => {
  const mock = jest.fn()
  answer(mock)
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(mock).not.toHaveBeenCalled()
})
test('not called by the time that the tests let pass', () => {
  jest.useFakeTimers()
  const mock = jest.fn()
  answer(mock)
  jest.advanceTimersByTime(1000)
  expect(mock).not.toHaveBeenCalled()
})
test('does something else', () => {
  const mock = jest.fn(() => 'as made')
  answer(mock)
  expect(mock()).not.toBe('as made')
})
test('a spy that was taken away', () => {
  const object = { method: () => {} }
  const spy = jest.spyOn(object, 'method')
  answer(spy)
  expect(object.method).not.toBe(spy)
})
