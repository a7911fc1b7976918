const RATES = { apple: 240, pear: 280, cherry: 610 }
const BONUS_FROM_CRATES = 20

export function harvestReport(picks, format) {
  switch (format) {
    case 'text':
      return asText(calculate(picks))
    case 'csv':
      return asCsv(calculate(picks))
    case 'data':
      return calculate(picks)
    default:
      throw new RangeError(`unknown format: ${format}`)
  }
}

function calculate(picks) {
  const pickers = []
  for (const { picker, fruit, crates, spoiled } of picks) {
    if (!Object.hasOwn(RATES, fruit)) throw new RangeError(`unknown fruit: ${fruit}`)
    let entry = pickers.find((each) => each.picker === picker)
    if (!entry) {
      entry = { picker, crates: 0, cents: 0 }
      pickers.push(entry)
    }
    entry.crates += crates - spoiled
    entry.cents += (crates - spoiled) * RATES[fruit]
  }
  let totalCents = 0
  for (const entry of pickers) {
    if (entry.crates >= BONUS_FROM_CRATES) entry.cents += Math.floor(entry.cents / 20)
    totalCents += entry.cents
  }
  return { pickers, totalCents }
}

function asText({ pickers, totalCents }) {
  const lines = pickers.map(({ picker, crates, cents }) => `${picker}: ${crates} crates, ${money(cents)}`)
  return [...lines, `Total: ${money(totalCents)}`].join('\n')
}

function asCsv({ pickers }) {
  const lines = pickers.map(({ picker, crates, cents }) => `${picker},${crates},${cents}`)
  return ['picker,crates,cents', ...lines].join('\n')
}

function money(cents) {
  return (cents / 100).toFixed(2)
}
