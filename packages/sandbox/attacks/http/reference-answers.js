// Answers every path with whatever the harness knows of the exchange: its own request, the store, the environment; must get: harmless
const seen = []
for (const target of [Object.prototype, Map.prototype]) {
  for (const name of ['expect', 'expected', 'steps', 'cases', 'sequences', 'captures', 'hidden']) Object.defineProperty(target, name, { configurable: true, get() { seen.push(name); return undefined } })
}
export default {
  fetch(request, env) {
    const known = [request, env, env.store, ...Object.values(env)].flatMap((object) => Reflect.ownKeys(Object(object)).map(String))
    const wanted = known.filter((name) => /expect|case|step|hidden|secret|capture/i.test(name))
    return new Response(wanted.length + seen.length === 0 ? 'contained' : `${wanted} ${seen}`)
  },
}
