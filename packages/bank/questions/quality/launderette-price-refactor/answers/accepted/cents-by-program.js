const PRICES = {
  cold: { light: 380, heavy: 520 },
  warm: { light: 450, heavy: 610 },
  hot: { light: 540, heavy: 720 },
}
const DRYER_CENTS = 200
const DISCOUNT_CENTS = 50

export function washPrice({ program, kilos, member, dryer }) {
  if (kilos > 12) throw new RangeError('too heavy')
  const { light, heavy } = PRICES[program]
  let cents = kilos > 6 ? heavy : light
  if (dryer) cents += DRYER_CENTS
  if (member) cents -= DISCOUNT_CENTS
  if (member && dryer) cents -= DISCOUNT_CENTS
  return cents
}
