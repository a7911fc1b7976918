// Answers with a proxy of a response that loops at every touch; must get: time-limit
const loop = () => { for (;;); }
export default { fetch: () => new Proxy(new Response('contained'), { get: (_target, name) => (name === 'then' ? undefined : loop()), getPrototypeOf: () => Response.prototype }) }
