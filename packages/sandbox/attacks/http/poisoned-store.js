// Poisons the store for the sequence after it: names of prototypes, ids that are traps, documents that are not copies; must get: harmless
export default {
  async fetch(request, env) {
    const { documents, __proto__: proto, constructor, toString } = env.store
    const given = await documents.get('given')
    if (new URL(request.url).pathname === '/first' && (given?.text !== 'as given' || (await documents.list()).length !== 1 || (await proto.list()).length !== 0)) return new Response('poisoned')
    given.text = 'changed without a put'
    for (const collection of [documents, proto, constructor, toString]) {
      await collection.put({ id: '__proto__', polluted: true })
      await collection.put(JSON.parse('{"id":"given","__proto__":{"polluted":true},"text":"poisoned"}'))
      await collection.put({ id: { toString: () => 'given' }, text: 'poisoned' }).catch(() => {})
      await collection.put(new Proxy({ id: 1 }, {})).catch(() => {})
    }
    try { env.store.documents = null } catch {}
    try { Object.getPrototypeOf(documents).list = async () => [] } catch {}
    try { delete env.store.documents } catch {}
    return new Response(({}).polluted ? 'polluted' : 'contained')
  },
}
