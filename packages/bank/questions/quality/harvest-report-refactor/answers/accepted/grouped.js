const RATES = { apple: 240, pear: 280, cherry: 610 }

const good = (pick) => pick.crates - pick.spoiled
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)
const euros = (cents) => (cents / 100).toFixed(2)

const formats = {
  text: ({ pickers, totalCents }) => [
    ...pickers.map((each) => `${each.picker}: ${each.crates} crates, ${euros(each.cents)}`),
    `Total: ${euros(totalCents)}`,
  ].join('\n'),
  csv: ({ pickers }) => ['picker,crates,cents', ...pickers.map((each) => Object.values(each).join())].join('\n'),
  data: (report) => report,
}

const centsOf = (pick) => {
  if (!Object.hasOwn(RATES, pick.fruit)) throw new RangeError(`unknown fruit: ${pick.fruit}`)
  return good(pick) * RATES[pick.fruit]
}

const payOf = (picker, picks) => {
  const crates = sum(picks.map(good))
  const cents = sum(picks.map(centsOf))
  return { picker, crates, cents: crates >= 20 ? Math.floor(cents * 105 / 100) : cents }
}

export function harvestReport(picks, format) {
  if (!Object.hasOwn(formats, format)) throw new RangeError(`unknown format: ${format}`)
  const names = [...new Set(picks.map(({ picker }) => picker))]
  const pickers = names.map((name) => payOf(name, picks.filter(({ picker }) => picker === name)))
  return formats[format]({ pickers, totalCents: sum(pickers.map(({ cents }) => cents)) })
}
