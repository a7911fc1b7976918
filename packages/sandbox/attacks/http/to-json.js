// Has every object that is written as JSON say that it is a right response; must get: runtime-error
for (const { prototype } of [Object, Array, Map, String, Error]) prototype.toJSON = () => ({ response: { status: 200, headers: {}, body: 'contained' } })
export default { fetch() { throw new Error('x') } }
