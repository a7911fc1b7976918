// Reaches for addresses of the host's network in every way that it knows; must get: harmless
const url = 'http://169.254.169.254/latest/meta-data/'
const ways = [
  () => fetch(url), () => new XMLHttpRequest().open('GET', url), () => new WebSocket('ws://127.0.0.1:5432'), () => new EventSource(url), () => navigator.sendBeacon(url),
  () => import(url), () => require('net').connect(5432), () => process.binding('tcp_wrap'), () => importScripts(url), () => new Image().src, () => Deno.connect({ port: 5432 }),
]
export async function answer() {
  const found = []
  for (const way of ways) { try { await way(); found.push(String(way)) } catch {} }
  return found.length === 0 ? 'contained' : found
}
