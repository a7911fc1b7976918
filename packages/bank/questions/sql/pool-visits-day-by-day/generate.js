const days = [24, 25, 26, 27, 28].map((day) => `2026-02-${day}`)
for (let day = 1; day <= 14; day += 1) days.push(`2026-03-${String(day).padStart(2, '0')}`)

function drawn(random) {
  const rows = []
  for (const pool of [1, 2, 3, 4, 5]) {
    for (const day of days) {
      if (random.int(1, 5) === 1) continue // closed
      for (let report = random.int(1, 3); report > 0; report -= 1) {
        rows.push(`  (${pool}, ${random.int(1, 2)}, '${day}', ${random.int(3, 12) * 10})`)
      }
    }
  }
  // On purpose: the end of a month without a closed day, and two equal reports.
  for (const day of ['2026-01-30', '2026-01-31', '2026-02-01']) rows.push(`  (6, 1, '${day}', ${random.int(40, 90)})`)
  rows.push(`  (6, 1, '2026-02-02', 50)`, `  (6, 1, '2026-02-02', 50)`)
  return `-- Six pools from January to March.
insert into sales values
${random.shuffle(rows).join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
