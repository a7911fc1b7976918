// Knows no larger locker than the parcel's own size.
export function chooseLocker(lockers, size) {
  const fitting = lockers.filter((locker) => locker.free && locker.size === size)
  return fitting.length === 0 ? null : Math.min(...fitting.map(({ id }) => id))
}
