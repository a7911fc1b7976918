// Rounds the weight down, so a part of a kilo never counts.
const PRICES = {
  cold: { light: 380, heavy: 520 },
  warm: { light: 450, heavy: 610 },
  hot: { light: 540, heavy: 720 },
}

export function washPrice({ program, kilos, member, dryer }) {
  if (Math.floor(kilos) > 12) throw new RangeError('too heavy')
  const { light, heavy } = PRICES[program]
  const discount = member ? 50 : 0
  const washing = (Math.floor(kilos) > 6 ? heavy : light) - discount
  return dryer ? washing + 200 - discount : washing
}
