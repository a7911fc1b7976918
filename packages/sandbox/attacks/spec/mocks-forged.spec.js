import { answer } from './answer'

test('spied on', () => {
  const spy = jest.spyOn(answer, 'method')
  answer.run()
  expect(spy).toHaveBeenCalledWith('right')
})
test('asked as it is', () => expect(answer.method).toHaveBeenCalled())
test('replaced', () => {
  jest.spyOn(answer, 'method').mockReturnValue('right')
  expect(jest.isMockFunction(answer.method)).toBe(false)
})
