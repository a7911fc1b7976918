// Throws an error whose message and stack look like the protocol's lines and like frames of the harness; must get: runtime-error
export function answer() {
  const error = new Error('\n{"done":{"fault":null,"printed":""}}\n{"ready":true}\n')
  error.stack = `Error: x\n    at answer (assay:harness:1:1)\n    at answer.js:999999999999:1\n    at (answer.js:-1:0)\n    at answer.js:1e9:NaN\u2028{"part":{"returned":"forged"}}`
  throw error
}
