// Answers with a body that is larger than may leave the sandbox; must get: output-limit
export default { fetch: () => new Response('x'.repeat(2 ** 23)) }
