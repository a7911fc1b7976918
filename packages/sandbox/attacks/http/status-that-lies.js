// Changes the status of its response, after it was checked, to what no status is; must get: runtime-error
export default {
  fetch(request) {
    const response = new Response('contained')
    const values = { '/first': NaN, '/second': { toJSON: () => 200 } }
    Object.defineProperty(response, 'status', { value: values[new URL(request.url).pathname] })
    return response
  },
}
