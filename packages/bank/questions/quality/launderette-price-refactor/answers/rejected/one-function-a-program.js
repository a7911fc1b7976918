// Makes one function of each program, and copies the same decisions three times.
export function washPrice(load) {
  if (load.kilos > 12) throw new RangeError('too heavy')
  if (load.program === 'cold') return coldPrice(load)
  if (load.program === 'warm') return warmPrice(load)
  return hotPrice(load)
}

function coldPrice({ kilos, member, dryer }) {
  let price = kilos > 6 ? 520 : 380
  if (dryer) price += 200
  if (member) price -= 50
  if (member && dryer) price -= 50
  return price
}

function warmPrice({ kilos, member, dryer }) {
  let price = kilos > 6 ? 610 : 450
  if (dryer) price += 200
  if (member) price -= 50
  if (member && dryer) price -= 50
  return price
}

function hotPrice({ kilos, member, dryer }) {
  let price = kilos > 6 ? 720 : 540
  if (dryer) price += 200
  if (member) price -= 50
  if (member && dryer) price -= 50
  return price
}
