// Has mock functions forget or change what they do, itself and through others; must get: harmless
const ways = [
  (change) => change(),
  (change) => [0].forEach(change),
  (change) => Reflect.apply(change, null, []),
  (change) => setTimeout(change, 0),
  (change) => queueMicrotask(change),
  (change) => Promise.resolve().then(change),
  (change) => new URLSearchParams('a=1').forEach(change),
  (change) => eval('change()\n//# sourceURL=assay:spec.js'),
  (change) => new Function('change', 'change()\n//# sourceURL=assay:spec.js')(change),
  (change) => ({ ['x (assay:spec.js:1:1)\n    at y (assay:spec.js:1:1)']: () => change() })['x (assay:spec.js:1:1)\n    at y (assay:spec.js:1:1)'](),
  (change) => { Error.stackTraceLimit = 0; try { change() } finally { Error.stackTraceLimit = 10 } },
]
export const answer = (mock) => {
  mock('wrong')
  for (const name of ['mockClear', 'mockReset', 'mockRestore', 'mockReturnValue', 'mockImplementation', 'mockReturnThis']) {
    for (const way of ways) try { way(mock[name]) } catch {}
  }
}
