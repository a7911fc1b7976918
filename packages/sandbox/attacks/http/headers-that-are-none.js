// Answers with headers that are objects, symbols and nothing; must get: runtime-error
export default {
  fetch() {
    const response = new Response('contained')
    Object.defineProperty(response, 'headers', { value: [['a', { toString: () => 'x' }], [Symbol('b'), 1], [{}, null], ['__proto__', []]] })
    return response
  },
}
