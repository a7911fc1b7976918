// Sorts the list that it was given.
const sizes = ['S', 'M', 'L', 'XL']

export function chooseLocker(lockers, size) {
  lockers.sort((a, b) => sizes.indexOf(a.size) - sizes.indexOf(b.size) || a.id - b.id)
  return lockers.find((locker) => locker.free && sizes.indexOf(locker.size) >= sizes.indexOf(size))?.id ?? null
}
