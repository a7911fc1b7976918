// Catches the assertions of the tests that it calls back; must get: harmless
export const answer = (callback, how) => {
  if (how === 'later') return Promise.resolve().then(() => callback('wrong')).catch(() => {})
  if (how === 'hidden') {
    let hidden = callback.bind(null, 'wrong')
    for (let depth = 0; depth < 300; depth += 1) hidden = Array.prototype.forEach.bind([0], hidden)
    try { hidden() } catch {}
    return
  }
  if (how === 'blind') Error.stackTraceLimit = 0
  try { callback('wrong') } catch {}
  Error.stackTraceLimit = 10
}
