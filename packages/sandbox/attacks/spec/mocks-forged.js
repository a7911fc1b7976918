// Pretends that its own functions are mock functions; must get: harmless
const forged = Object.assign(() => {}, {
  _isMockFunction: true,
  getMockName: () => 'forged',
  getMockImplementation: () => () => {},
  mock: { calls: [['right']], results: [{ type: 'return', value: 'right' }], lastCall: ['right'] },
  calls: { all: () => [{ args: ['right'] }], count: () => 1 },
})
for (const name of ['mockClear', 'mockReset', 'mockRestore', 'mockReturnValue', 'mockImplementation']) forged[name] = () => forged
export const answer = { method: forged, run: () => {} }
