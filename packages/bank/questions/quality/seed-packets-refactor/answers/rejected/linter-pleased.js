// Turns the strings into templates and var into const, and leaves the copies as they were.
export function packetLabel(plant) {
  let text = plant.name
  if (plant.variety !== undefined && plant.variety !== null) {
    if (plant.variety !== '') {
      text += ` '${plant.variety}'`
    }
  }
  if (plant.sow !== undefined && plant.sow !== null) {
    const first = plant.sow[0]
    const last = plant.sow[1]
    if (text !== '') {
      text += ' | '
    }
    if (first === last) {
      text += `sow ${first}`
    } else {
      text += `sow ${first} to ${last}`
    }
  }
  if (plant.harvest !== undefined && plant.harvest !== null) {
    const first = plant.harvest[0]
    const last = plant.harvest[1]
    if (text !== '') {
      text += ' | '
    }
    if (first === last) {
      text += `harvest ${first}`
    } else {
      text += `harvest ${first} to ${last}`
    }
  }
  if (plant.height !== undefined && plant.height !== null) {
    const first = plant.height[0]
    const last = plant.height[1]
    if (text !== '') {
      text += ' | '
    }
    if (first === last) {
      text += `height ${first} cm`
    } else {
      text += `height ${first} to ${last} cm`
    }
  }
  if (plant.spacing !== undefined && plant.spacing !== null) {
    const first = plant.spacing[0]
    const last = plant.spacing[1]
    if (text !== '') {
      text += ' | '
    }
    if (first === last) {
      text += `spacing ${first} cm`
    } else {
      text += `spacing ${first} to ${last} cm`
    }
  }
  if (plant.hardy === true) {
    if (text !== '') {
      text += ' | '
    }
    text += 'hardy'
  }
  return text
}
