export function chooseLocker(lockers, size) {
  return null
}
