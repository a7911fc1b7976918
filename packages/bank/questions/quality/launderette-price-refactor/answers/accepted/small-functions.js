const MAX_KILOS = 12
const LIGHT_KILOS = 6
const DRYER = 200

const light = { cold: 380, warm: 450, hot: 540 }
const heavy = { cold: 520, warm: 610, hot: 720 }

const priceOf = (price, member) => (member ? price - 50 : price)

export const washPrice = ({ program, kilos, member, dryer }) => {
  if (kilos > MAX_KILOS) throw new RangeError('too heavy')
  const prices = kilos > LIGHT_KILOS ? heavy : light
  const washing = priceOf(prices[program], member)
  return dryer ? washing + priceOf(DRYER, member) : washing
}
