// Answers with headers whose list never ends; must get: time-limit, memory-limit, output-limit
export default {
  fetch() {
    const response = new Response('contained')
    Object.defineProperty(response, 'headers', { value: { *[Symbol.iterator]() { for (let i = 0; ; i++) yield [`x-${i}`, 'x'] } } })
    return response
  },
}
