import { answer } from './answer'

const check = (given) => expect(given).toBe('right')
test('at once', () => answer(check))
test('in a mock', () => {
  const mock = jest.fn(check)
  answer(mock)
  expect(mock).toHaveBeenCalled()
})
test('behind many frames', () => answer(check, 'hidden'))
test('without frames', () => answer(check, 'blind'))
test('later', async () => {
  expect.assertions(1)
  await answer(check, 'later')
})
test('later still', async () => {
  expect.hasAssertions()
  await answer(async (given) => {
    await null
    check(given)
  }, 'later')
})
test('nobody waits for it', async () => {
  answer(async (given) => {
    await null
    check(given)
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
})
