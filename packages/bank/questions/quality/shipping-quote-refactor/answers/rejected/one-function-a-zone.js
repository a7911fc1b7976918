// Splits the function by zone, but copies the same decisions three times.
const UNION = ['AT', 'BE', 'FR', 'IT', 'NL', 'PL']

export function quoteShipping(parcel) {
  if (parcel.country === 'DE') return quoteHome(parcel)
  if (UNION.includes(parcel.country)) return quoteUnion(parcel)
  return quoteWorld(parcel)
}

function quoteHome({ grams, express, valueCents }) {
  if (!(grams > 0 && grams <= 20000)) throw new RangeError('grams out of range')
  let cents = 1290
  if (grams <= 5000) cents = 690
  if (grams <= 1000) cents = 490
  if (!express && valueCents >= 5000) cents = 0
  if (express) cents += 600
  if (valueCents > 50000) cents += Math.ceil(valueCents / 100)
  return { cents, days: express ? 1 : 2 }
}

function quoteUnion({ grams, express, valueCents }) {
  if (!(grams > 0 && grams <= 20000)) throw new RangeError('grams out of range')
  let cents = 2490
  if (grams <= 5000) cents = 1490
  if (grams <= 1000) cents = 990
  if (express) cents += 1200
  if (valueCents > 50000) cents += Math.ceil(valueCents / 100)
  return { cents, days: express ? 2 : 4 }
}

function quoteWorld({ grams, express, valueCents }) {
  if (!(grams > 0 && grams <= 20000)) throw new RangeError('grams out of range')
  let cents = 6990
  if (grams <= 5000) cents = 3490
  if (grams <= 1000) cents = 1990
  if (express) cents += 2500
  if (valueCents > 50000) cents += Math.ceil(valueCents / 100)
  return { cents, days: express ? 4 : 10 }
}
