const sectors = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']

export function countSectors(island, finds) {
  return {}
}
