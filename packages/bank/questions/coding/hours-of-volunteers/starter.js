export function hoursByPerson(shifts) {
  return []
}
