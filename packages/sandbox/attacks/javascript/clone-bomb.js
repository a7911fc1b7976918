// Clones what is nested ten thousand deep and what refers to itself; must get: harmless
export function answer() {
  let deep = {}
  for (let i = 0; i < 1e4; i++) deep = { deep, list: [deep], map: new Map([[deep, deep]]) }
  try { structuredClone(deep) } catch (error) { if (!(error instanceof RangeError)) return String(error) }
  const self = {}
  self.self = self
  return structuredClone(self).self.self ? 'contained' : 'broken'
}
