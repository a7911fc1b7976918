// Goes through the fields of the plant, so the parts come in the order of the object and with whatever else it holds.
const UNITS = { height: ' cm', spacing: ' cm' }

export function packetLabel({ name, variety, hardy, ...ranges }) {
  const parts = [variety ? `${name} '${variety}'` : name]
  for (const [key, range] of Object.entries(ranges)) {
    if (range) parts.push(`${key} ${rangeText(range)}${UNITS[key] ?? ''}`)
  }
  if (hardy) parts.push('hardy')
  return parts.join(' | ')
}

function rangeText([first, last]) {
  return first === last ? first : `${first} to ${last}`
}
