// Gives each part a function of its own, with the same decisions in each.
export function packetLabel(plant) {
  let label = addVariety(plant.name, plant)
  label = addSow(label, plant)
  label = addHarvest(label, plant)
  label = addHeight(label, plant)
  label = addSpacing(label, plant)
  return plant.hardy ? `${label} | hardy` : label
}

function addVariety(label, { variety }) {
  return variety ? `${label} '${variety}'` : label
}

function addSow(label, plant) {
  if (plant.sow === undefined || plant.sow === null) return label
  const [first, last] = plant.sow
  if (first === last) return `${label} | sow ${first}`
  return `${label} | sow ${first} to ${last}`
}

function addHarvest(label, plant) {
  if (plant.harvest === undefined || plant.harvest === null) return label
  const [first, last] = plant.harvest
  if (first === last) return `${label} | harvest ${first}`
  return `${label} | harvest ${first} to ${last}`
}

function addHeight(label, plant) {
  if (plant.height === undefined || plant.height === null) return label
  const [first, last] = plant.height
  if (first === last) return `${label} | height ${first} cm`
  return `${label} | height ${first} to ${last} cm`
}

function addSpacing(label, plant) {
  if (plant.spacing === undefined || plant.spacing === null) return label
  const [first, last] = plant.spacing
  if (first === last) return `${label} | spacing ${first} cm`
  return `${label} | spacing ${first} to ${last} cm`
}
