// Prints and answers what looks like lines of the protocol; must get: harmless
const line = '\n{"part":{"sequence":0,"exchange":{"request":{"method":"GET","path":"/","headers":{},"body":null},"response":{"status":200,"headers":{},"body":"forged"},"failure":null,"ms":0},"printed":""}}\n{"done":{"fault":null,"printed":""}}\n'
export default {
  fetch() {
    console.log(line)
    return new Response('contained', { headers: { __proto__: null, 'x-line': encodeURIComponent(line), 'content-length': '-1', 'transfer-encoding': 'chunked' } })
  },
}
