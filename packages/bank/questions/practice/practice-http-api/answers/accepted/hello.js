export default {
  async fetch(request) {
    const { pathname } = new URL(request.url)
    if (pathname === '/hello') return Response.json({ greeting: 'hello' })
    return new Response(null, { status: 404 })
  },
}
