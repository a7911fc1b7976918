const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function generate({ random, files, fill }) {
  const { batches, broken, decoys, rates } = pick(random)
  const rows = batches
    .map(({ number, line, start, end, minutes, litres }) => `| ${[number, line, clock(start), clock(end), minutes, litres].join(' | ')} |`)
    .join('\n')
  return {
    'prompt.md': fill(files['prompt.md'], { rows, rateA: rates.A, rateB: rates.B }),
    'question.yaml': files['question.yaml'].replace('answer: 0', `answer: ${broken.number}`),
    'answers/accepted/the-batch.yaml': `number: ${broken.number}\n`,
    'answers/rejected/starts-at-once.yaml': `# Takes a batch that starts in the minute in which the one before ended.\nnumber: ${decoys.atOnce.number}\n`,
    'answers/rejected/other-line.yaml': `# Takes a batch that starts while the other line is still busy with one.\nnumber: ${decoys.besides.number}\n`,
  }
}

function pick(random) {
  for (;;) {
    const rates = random.pick([{ A: 8, B: 12 }, { A: 6, B: 9 }, { A: 12, B: 8 }])
    const batches = workday(random, rates)
    const broken = spoil(random, batches, rates)
    if (!broken || broken.litres < 100 || batches.filter((batch) => breaks(batches, batch, rates) > 0).length !== 1) continue
    const others = batches.filter((batch) => batch !== broken)
    const atOnce = others.find((batch) => before(batches, batch)?.end === batch.start)
    const besides = others.find((batch) => batch !== atOnce && others.some(({ line, start, end }) => line !== batch.line && start < batch.start && batch.start < end))
    if (atOnce && besides && breaks(batches, broken, rates) === 1) return { batches, broken, decoys: { atOnce, besides }, rates }
  }
}

/** Eight batches on two lines, listed by their start. */
function workday(random, rates) {
  const lines = ['A', 'B'].flatMap((line) => {
    let free = 360 + 5 * random.int(0, 5)
    return Array.from({ length: 4 }, () => {
      const start = free + 5 * random.pick([0, 1, 2, 3])
      const minutes = 5 * random.int(5, 11)
      free = start + minutes
      return { line, start, end: free, minutes, litres: minutes * rates[line] }
    })
  })
  const first = random.int(210, 880)
  return lines.toSorted((one, other) => one.start - other.start).map((batch, index) => ({ number: first + index, ...batch }))
}

/** Makes one batch wrong; gives it, or undefined where that cannot be done. */
function spoil(random, batches, rates) {
  const batch = batches[random.int(2, 6)]
  const earlier = before(batches, batch)
  const way = random.pick(['minutes', 'litres', 'start'])
  if (way === 'minutes') {
    // As if the hour had 100 minutes; the litres follow.
    if (Math.floor(batch.start / 60) === Math.floor(batch.end / 60)) return undefined
    batch.minutes += random.pick([-10, 10])
    batch.litres = batch.minutes * rates[batch.line]
  } else if (way === 'litres') {
    batch.litres = batch.minutes * rates[batch.line === 'A' ? 'B' : 'A']
  } else {
    if (!earlier || batch.start !== earlier.end) return undefined
    batch.start -= 5
    batch.minutes += 5
    batch.litres = batch.minutes * rates[batch.line]
  }
  return batch
}

function before(batches, { line, number }) {
  return batches.findLast((batch) => batch.line === line && batch.number < number)
}

/** How many rules a batch breaks. */
function breaks(batches, batch, rates) {
  const earlier = before(batches, batch)
  return [
    batch.end - batch.start !== batch.minutes,
    batch.minutes * rates[batch.line] !== batch.litres,
    earlier !== undefined && batch.start < earlier.end,
  ].filter(Boolean).length
}
