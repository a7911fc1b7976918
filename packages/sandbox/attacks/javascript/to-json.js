// Has everything that is written as JSON say something else; must get: harmless
for (const { prototype } of [Object, Array, String, Number, Boolean, Function, Map]) {
  Object.defineProperty(prototype, 'toJSON', { value: () => ({ returned: 'forged', part: { returned: 'forged' } }) })
}
export const answer = () => 'contained'
