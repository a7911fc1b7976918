// Takes the first that fits instead of the smallest.
const sizes = ['S', 'M', 'L', 'XL']

export function chooseLocker(lockers, size) {
  return lockers.find((locker) => locker.free && sizes.indexOf(locker.size) >= sizes.indexOf(size))?.id ?? null
}
