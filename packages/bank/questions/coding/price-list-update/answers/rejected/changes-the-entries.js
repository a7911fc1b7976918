// Writes the new price into the entries that it was given.
export function updatePrices(prices, changes) {
  let list = [...prices]
  for (const { plant, cents } of changes) {
    const known = list.find((each) => each.plant === plant)
    if (cents === null) list = list.filter((each) => each !== known)
    else if (known) known.cents = cents
    else list.push({ plant, cents })
  }
  return list
}
