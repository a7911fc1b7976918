const WASHING = new Map([
  ['cold', [380, 520]],
  ['warm', [450, 610]],
  ['hot', [540, 720]],
])

export function washPrice(load) {
  if (load.kilos > 12) throw new RangeError('too heavy')
  const [upTo6, above6] = WASHING.get(load.program)
  const machines = [load.kilos > 6 ? above6 : upTo6]
  if (load.dryer) machines.push(200)
  const discount = load.member ? 50 : 0
  return machines.reduce((sum, price) => sum + price - discount, 0)
}
