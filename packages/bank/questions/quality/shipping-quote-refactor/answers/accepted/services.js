const HOME = {
  rates: [490, 690, 1290],
  standard: { surcharge: 0, days: 2, freeFrom: 5000 },
  express: { surcharge: 600, days: 1, freeFrom: Infinity },
}
const UNION = {
  rates: [990, 1490, 2490],
  standard: { surcharge: 0, days: 4, freeFrom: Infinity },
  express: { surcharge: 1200, days: 2, freeFrom: Infinity },
}
const WORLD = {
  rates: [1990, 3490, 6990],
  standard: { surcharge: 0, days: 10, freeFrom: Infinity },
  express: { surcharge: 2500, days: 4, freeFrom: Infinity },
}
const ZONES = new Map([['DE', HOME], ...['AT', 'BE', 'FR', 'IT', 'NL', 'PL'].map((country) => [country, UNION])])
const HEAVIEST = [1000, 5000, 20000]

const insuranceFor = (valueCents) => (valueCents > 50000 ? Math.ceil(valueCents / 100) : 0)

export function quoteShipping({ country, grams, express, valueCents }) {
  const size = HEAVIEST.findIndex((limit) => grams > 0 && grams <= limit)
  if (size < 0) throw new RangeError('grams out of range')
  const zone = ZONES.get(country) ?? WORLD
  const service = express ? zone.express : zone.standard
  const price = valueCents >= service.freeFrom ? 0 : zone.rates[size] + service.surcharge
  return { cents: price + insuranceFor(valueCents), days: service.days }
}
