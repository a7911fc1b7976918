// Answers with a body that is never read to its end; must get: runtime-error
export default { fetch: () => Object.defineProperty(new Response('contained'), 'text', { value: () => new Promise(() => {}) }) }
