// Changes the status of its response to one of a billion; must get: runtime-error
export default { fetch: () => Object.defineProperty(new Response('contained'), 'status', { value: 1e9 }) }
