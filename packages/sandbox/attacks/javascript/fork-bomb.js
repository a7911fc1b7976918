// Starts processes and threads, again and again; must get: harmless
const ways = [
  () => process.binding('spawn_sync').spawn({ file: '/bin/sh' }), () => require('child_process').spawn('sh'), () => require('cluster').fork(),
  () => new Worker('data:text/javascript,for(;;);'), () => new SharedWorker('x'), () => new (require('worker_threads').Worker)('for(;;);', { eval: true }),
  () => Deno.run({ cmd: ['sh'] }), () => Bun.spawn(['sh']), () => new ShadowRealm().evaluate('1'), () => new Realm(), () => os.exec(['sh']),
]
export function answer() {
  let started = 0
  for (let i = 0; i < 20; i++) for (const start of ways) { try { start(); started++ } catch {} }
  return started === 0 ? 'contained' : started
}
