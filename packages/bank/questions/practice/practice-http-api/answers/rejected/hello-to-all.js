// Says hello whatever is asked for.
export default {
  async fetch() {
    return Response.json({ greeting: 'hello' })
  },
}
