// Takes the weight class as a new value of the load that it was given.
const PRICES = {
  cold: { light: 380, heavy: 520 },
  warm: { light: 450, heavy: 610 },
  hot: { light: 540, heavy: 720 },
}

export function washPrice(load) {
  if (load.kilos > 12) throw new RangeError('too heavy')
  load.size = load.kilos > 6 ? 'heavy' : 'light'
  const discount = load.member ? 50 : 0
  const washing = PRICES[load.program][load.size] - discount
  return load.dryer ? washing + 200 - discount : washing
}
