// Answers with a hundred thousand headers of a kilobyte each; must get: output-limit, memory-limit, time-limit
export default {
  fetch() {
    const headers = new Headers()
    for (let i = 0; i < 1e5; i++) headers.set(`x-${i}`, 'x'.repeat(1000))
    return new Response('contained', { headers })
  },
}
