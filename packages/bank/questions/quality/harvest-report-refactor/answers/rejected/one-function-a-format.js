// Makes one function of each format, and each of them calculates anew.
const RATES = new Map([['apple', 240], ['pear', 280], ['cherry', 610]])

export function harvestReport(picks, format) {
  if (format === 'text') return textReport(picks)
  if (format === 'csv') return csvReport(picks)
  if (format === 'data') return dataReport(picks)
  throw new RangeError(`unknown format: ${format}`)
}

function textReport(picks) {
  const entries = new Map()
  for (const { picker, fruit, crates, spoiled } of picks) {
    if (!RATES.has(fruit)) throw new RangeError(`unknown fruit: ${fruit}`)
    const entry = entries.get(picker) ?? { picker, crates: 0, cents: 0 }
    entry.crates += crates - spoiled
    entry.cents += (crates - spoiled) * RATES.get(fruit)
    entries.set(picker, entry)
  }
  const lines = []
  let total = 0
  for (const entry of entries.values()) {
    if (entry.crates >= 20) entry.cents += Math.floor(entry.cents / 20)
    total += entry.cents
    lines.push(`${entry.picker}: ${entry.crates} crates, ${(entry.cents / 100).toFixed(2)}`)
  }
  return [...lines, `Total: ${(total / 100).toFixed(2)}`].join('\n')
}

function csvReport(picks) {
  const entries = new Map()
  for (const { picker, fruit, crates, spoiled } of picks) {
    if (!RATES.has(fruit)) throw new RangeError(`unknown fruit: ${fruit}`)
    const entry = entries.get(picker) ?? { picker, crates: 0, cents: 0 }
    entry.crates += crates - spoiled
    entry.cents += (crates - spoiled) * RATES.get(fruit)
    entries.set(picker, entry)
  }
  const lines = ['picker,crates,cents']
  for (const entry of entries.values()) {
    if (entry.crates >= 20) entry.cents += Math.floor(entry.cents / 20)
    lines.push(`${entry.picker},${entry.crates},${entry.cents}`)
  }
  return lines.join('\n')
}

function dataReport(picks) {
  const entries = new Map()
  for (const { picker, fruit, crates, spoiled } of picks) {
    if (!RATES.has(fruit)) throw new RangeError(`unknown fruit: ${fruit}`)
    const entry = entries.get(picker) ?? { picker, crates: 0, cents: 0 }
    entry.crates += crates - spoiled
    entry.cents += (crates - spoiled) * RATES.get(fruit)
    entries.set(picker, entry)
  }
  let totalCents = 0
  for (const entry of entries.values()) {
    if (entry.crates >= 20) entry.cents += Math.floor(entry.cents / 20)
    totalCents += entry.cents
  }
  return { pickers: [...entries.values()], totalCents }
}
