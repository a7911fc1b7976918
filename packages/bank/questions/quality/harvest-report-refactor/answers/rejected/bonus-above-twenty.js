// Gives the bonus above 20 crates, not from 20 on.
const RATES = new Map([['apple', 240], ['pear', 280], ['cherry', 610]])
const BONUS_FROM_CRATES = 20

const FORMATS = new Map([
  ['text', asText],
  ['csv', asCsv],
  ['data', asData],
])

export function harvestReport(picks, format) {
  const print = FORMATS.get(format)
  if (!print) throw new RangeError(`unknown format: ${format}`)
  return print(entriesOf(picks))
}

function entriesOf(picks) {
  const entries = new Map()
  for (const { picker, fruit, crates, spoiled } of picks) {
    const rate = RATES.get(fruit)
    if (rate === undefined) throw new RangeError(`unknown fruit: ${fruit}`)
    const good = crates - spoiled
    const entry = entries.get(picker) ?? { picker, crates: 0, cents: 0 }
    entry.crates += good
    entry.cents += good * rate
    entries.set(picker, entry)
  }
  for (const entry of entries.values()) {
    if (entry.crates > BONUS_FROM_CRATES) entry.cents += Math.floor(entry.cents / 20)
  }
  return [...entries.values()]
}

function asText(entries) {
  const lines = entries.map(({ picker, crates, cents }) => `${picker}: ${crates} crates, ${money(cents)}`)
  return [...lines, `Total: ${money(totalOf(entries))}`].join('\n')
}

function asCsv(entries) {
  const lines = entries.map(({ picker, crates, cents }) => `${picker},${crates},${cents}`)
  return ['picker,crates,cents', ...lines].join('\n')
}

function asData(pickers) {
  return { pickers, totalCents: totalOf(pickers) }
}

function totalOf(entries) {
  return entries.reduce((total, { cents }) => total + cents, 0)
}

function money(cents) {
  return (cents / 100).toFixed(2)
}
