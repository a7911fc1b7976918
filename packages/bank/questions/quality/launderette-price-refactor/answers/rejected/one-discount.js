// Gives members one discount, for both machines together.
const PRICES = {
  cold: { light: 380, heavy: 520 },
  warm: { light: 450, heavy: 610 },
  hot: { light: 540, heavy: 720 },
}

export function washPrice({ program, kilos, member, dryer }) {
  if (kilos > 12) throw new RangeError('too heavy')
  const { light, heavy } = PRICES[program]
  const discount = member ? 50 : 0
  const washing = (kilos > 6 ? heavy : light) - discount
  return dryer ? washing + 200 : washing
}
