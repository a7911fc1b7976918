// Puts documents until memory is full; must get: memory-limit, time-limit
export default {
  async fetch(request, env) {
    for (let id = 0; ; id++) await env.store.documents.put({ id, text: String(id).repeat(1000).split('') })
  },
}
