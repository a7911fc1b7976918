import { answer } from './answer'

test('called with what only the test knows', () => {
  answer((given) => expect(given).toBe('secret'))
})
test('and again', () => {
  const check = function (given) {
    expect(given).toBe('secret')
  }
  answer(check)
})
