export function packetLabel(plant) {
  return [
    titleOf(plant),
    rangeOf('sow', plant.sow),
    rangeOf('harvest', plant.harvest),
    rangeOf('height', plant.height, ' cm'),
    rangeOf('spacing', plant.spacing, ' cm'),
    plant.hardy ? 'hardy' : null,
  ]
    .filter((part) => part !== null)
    .join(' | ')
}

function titleOf({ name, variety }) {
  return variety ? `${name} '${variety}'` : name
}

function rangeOf(label, range, unit = '') {
  if (range === undefined || range === null) return null
  const [first, last] = range
  return first === last ? `${label} ${first}${unit}` : `${label} ${first} to ${last}${unit}`
}
