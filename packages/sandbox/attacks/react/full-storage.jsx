// Fills the storage of the page, its history and its cookies; must get: harmless, memory-limit, time-limit
export function View() {
  for (let i = 0; i < 1e4; i++) {
    try { localStorage.setItem(`k${i}`, 'x'.repeat(1e4)) } catch {}
    try { document.cookie = `k${i}=${'x'.repeat(1000)}` } catch {}
    try { history.pushState({ x: 'x'.repeat(1000) }, '', `/${i}`) } catch {}
  }
  return <button>yes</button>
}
