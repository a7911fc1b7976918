// Puts an endless loop in place of every global; must get: harmless
const { defineProperty, ownKeys } = Reflect
const world = globalThis
const loop = { get() { for (;;); }, configurable: true }
const names = ownKeys(world)
for (let i = 0; i < names.length; i++) defineProperty(world, names[i], loop)
export const answer = () => 'contained'
