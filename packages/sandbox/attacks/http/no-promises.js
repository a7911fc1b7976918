// Takes the methods of promises away, and then fails; must get: runtime-error
for (const name of ['then', 'catch', 'finally']) delete Promise.prototype[name]
export default { async fetch() { throw new Error('x') } }
