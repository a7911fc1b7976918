const days = ['2024-04-08', '2025-04-07', '2025-04-07', '2025-05-05', '2026-04-13', '2026-04-13', '2026-04-27']

function drawn(random) {
  const inspections = []
  const inspect = (extinguisher, day, result) => inspections.push({ extinguisher, day, result })
  for (let extinguisher = 1; extinguisher <= 35; extinguisher += 1) {
    for (let count = random.int(1, 4); count > 0; count -= 1) {
      inspect(extinguisher, random.pick(days), random.pick(['pass', 'fail']))
    }
    if (random.int(1, 3) === 1) inspect(extinguisher, null, null)
  }
  const entered = random.shuffle(inspections)
  // On purpose: one that failed twice on its latest day, one that passed after it had failed on that day, one failure alone.
  for (const [extinguisher, day, result] of [
    [36, '2025-04-07', 'pass'], [36, '2026-04-13', 'fail'], [36, '2026-04-13', 'fail'], [36, null, null],
    [37, '2026-04-13', 'fail'], [37, '2026-04-13', 'pass'],
    [38, '2026-04-27', 'fail'], [38, null, null],
  ]) entered.push({ extinguisher, day, result })
  const rows = entered.map(({ extinguisher, day, result }, index) =>
    `  (${index + 101}, ${extinguisher}, ${day ? `'${day}', '${result}'` : 'null, null'})`)
  return `-- Three years of inspections, entered in no order.
insert into inspections values
${rows.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
