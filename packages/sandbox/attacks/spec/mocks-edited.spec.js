import { answer } from './answer'

const called = () => {
  const mock = jest.fn(() => 'wrong')
  answer(mock)
  return mock
}
test('called with', () => expect(called()).toHaveBeenCalledWith('right'))
test('called last with', () => expect(called()).toHaveBeenLastCalledWith('right'))
test('calls', () => expect(called().mock.calls).toEqual([['right']]))
test('argument', () => expect(called().mock.calls[0][0]).toBe('right'))
test('results', () => expect(called().mock.results[0].value).toBe('right'))
test('returned', () => expect(called()).toHaveReturnedWith('right'))
test('not called', () => expect(called()).not.toHaveBeenCalled())
