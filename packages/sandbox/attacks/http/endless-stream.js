// Answers with a stream that never ends; must get: runtime-error, time-limit, memory-limit, output-limit
export default {
  fetch() {
    const stream = { async *[Symbol.asyncIterator]() { for (;;) yield new Uint8Array(65536) }, getReader() { return { read: async () => ({ done: false, value: new Uint8Array(65536) }) } } }
    if (typeof ReadableStream === 'function') return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65536)) }))
    const response = new Response('x')
    Object.defineProperty(response, 'body', { value: stream })
    Object.defineProperty(response, 'text', { value: async () => { let text = ''; for await (const chunk of stream) text += chunk.length; return text } })
    return response
  },
}
