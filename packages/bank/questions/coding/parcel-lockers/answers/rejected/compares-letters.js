// Compares the names of the sizes as text, in which L comes before M and S.
export function chooseLocker(lockers, size) {
  const fitting = lockers.filter((locker) => locker.free && locker.size >= size)
  fitting.sort((a, b) => (a.size < b.size ? -1 : a.size > b.size ? 1 : a.id - b.id))
  return fitting[0]?.id ?? null
}
