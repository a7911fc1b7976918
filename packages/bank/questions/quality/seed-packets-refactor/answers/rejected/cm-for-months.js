// Gives every range the same unit.
const RANGES = [
  { key: 'sow', unit: ' cm' },
  { key: 'harvest', unit: ' cm' },
  { key: 'height', unit: ' cm' },
  { key: 'spacing', unit: ' cm' },
]

export function packetLabel(plant) {
  const { name, variety, hardy } = plant
  const parts = [variety ? `${name} '${variety}'` : name]
  for (const { key, unit } of RANGES) {
    if (plant[key]) parts.push(`${key} ${rangeText(plant[key])}${unit}`)
  }
  if (hardy) parts.push('hardy')
  return parts.join(' | ')
}

function rangeText([first, last]) {
  return first === last ? first : `${first} to ${last}`
}
