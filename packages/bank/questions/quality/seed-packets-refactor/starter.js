export function packetLabel(plant) {
  var text = ''
  var first = ''
  var last = ''
  text = text + plant.name
  if (plant.variety !== undefined && plant.variety !== null) {
    if (plant.variety !== '') {
      text = text + " '" + plant.variety + "'"
    }
  }
  if (plant.sow !== undefined && plant.sow !== null) {
    first = plant.sow[0]
    last = plant.sow[1]
    if (text !== '') {
      text = text + ' | '
    }
    if (first === last) {
      text = text + 'sow ' + first
    } else {
      text = text + 'sow ' + first + ' to ' + last
    }
  }
  if (plant.harvest !== undefined && plant.harvest !== null) {
    first = plant.harvest[0]
    last = plant.harvest[1]
    if (text !== '') {
      text = text + ' | '
    }
    if (first === last) {
      text = text + 'harvest ' + first
    } else {
      text = text + 'harvest ' + first + ' to ' + last
    }
  }
  if (plant.height !== undefined && plant.height !== null) {
    first = plant.height[0]
    last = plant.height[1]
    if (text !== '') {
      text = text + ' | '
    }
    if (first === last) {
      text = text + 'height ' + first + ' cm'
    } else {
      text = text + 'height ' + first + ' to ' + last + ' cm'
    }
  }
  if (plant.spacing !== undefined && plant.spacing !== null) {
    first = plant.spacing[0]
    last = plant.spacing[1]
    if (text !== '') {
      text = text + ' | '
    }
    if (first === last) {
      text = text + 'spacing ' + first + ' cm'
    } else {
      text = text + 'spacing ' + first + ' to ' + last + ' cm'
    }
  }
  if (plant.hardy == true) {
    if (text !== '') {
      text = text + ' | '
    }
    text = text + 'hardy'
  } else {
    text = text + ''
  }
  return text
}
