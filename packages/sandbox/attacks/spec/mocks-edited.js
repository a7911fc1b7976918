// Writes into what mock functions recorded; must get: harmless
const attempts = [
  (mock) => { mock.mock.calls[0][0] = 'right' },
  (mock) => { mock.mock.calls[0] = ['right'] },
  (mock) => { mock.mock.calls.splice(0, 1, ['right']) },
  (mock) => { mock.mock.calls.length = 0; mock.mock.calls.push(['right']) },
  (mock) => { mock.mock.calls = [['right']] },
  (mock) => { mock.mock = { calls: [['right']], results: [{ type: 'return', value: 'right' }], lastCall: ['right'] } },
  (mock) => { mock.mock.results[0].value = 'right' },
  (mock) => { Object.defineProperty(mock.mock, 'calls', { value: [['right']] }) },
  (mock) => { Object.defineProperty(mock, 'mock', { value: { calls: [['right']] } }) },
  (mock) => { delete mock.mock.calls[0] },
  (mock) => { Object.setPrototypeOf(mock.mock.calls, [['right']]) },
  (mock) => { mock.getMockName = () => { throw new Error('right') } },
]
export const answer = (mock) => {
  mock('wrong')
  for (const attempt of attempts) try { attempt(mock) } catch {}
}
