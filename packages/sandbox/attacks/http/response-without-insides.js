// Answers with an object that inherits from Response and is none; must get: runtime-error
export default { fetch: () => Object.create(Response.prototype, { status: { value: 200 }, headers: { value: new Headers() } }) }
