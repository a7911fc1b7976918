const sizes = ['S', 'M', 'L', 'XL']

export function chooseLocker(lockers, size) {
  let best = null
  for (const locker of lockers) {
    if (!locker.free || sizes.indexOf(locker.size) < sizes.indexOf(size)) continue
    if (best === null || isBetter(locker, best)) best = locker
  }
  return best === null ? null : best.id
}

function isBetter(one, other) {
  const difference = sizes.indexOf(one.size) - sizes.indexOf(other.size)
  return difference < 0 || (difference === 0 && one.id < other.id)
}
