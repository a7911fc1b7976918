// Takes a range that begins with 0 for one that is missing.
const RANGES = [
  { key: 'sow', unit: '' },
  { key: 'harvest', unit: '' },
  { key: 'height', unit: ' cm' },
  { key: 'spacing', unit: ' cm' },
]

export function packetLabel(plant) {
  const { name, variety, hardy } = plant
  const parts = [variety ? `${name} '${variety}'` : name]
  for (const { key, unit } of RANGES) {
    if (plant[key]?.[0]) parts.push(`${key} ${rangeText(plant[key])}${unit}`)
  }
  if (hardy) parts.push('hardy')
  return parts.join(' | ')
}

function rangeText([first, last]) {
  return first === last ? first : `${first} to ${last}`
}
