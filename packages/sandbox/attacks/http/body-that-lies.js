// Answers with a body that is read as an object of no length; must get: runtime-error
export default { fetch: () => Object.defineProperty(new Response('x'), 'text', { value: async () => ({ length: 0, toJSON: () => 'contained' }) }) }
