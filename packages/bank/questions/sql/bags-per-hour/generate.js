const twoDigits = (number) => String(number).padStart(2, '0')

function drawn(random) {
  const rows = []
  const shift = (site, ended, hours, bags) => rows.push(`  (${site}, '${ended}', ${hours}, ${bags})`)
  for (let site = 1; site <= 14; site += 1) {
    const speed = random.int(30, 50) / 10
    for (let count = random.int(3, 12); count > 0; count -= 1) {
      const month = random.pick(['2026-04', '2026-05', '2026-05', '2026-05', '2026-05', '2026-06', '2025-05'])
      const hours = random.int(2, 9)
      const bags = random.int(1, 7) === 1 ? 'null' : Math.round(hours * speed) + random.int(-1, 4)
      shift(site, `${month}-${twoDigits(random.int(1, 30))} ${random.int(10, 18)}:${random.pick(['00', '30'])}`, hours, bags)
    }
  }
  // On purpose: the last hours of May, the moments before and after the month, and equal shifts.
  for (const [day, bags] of [['2026-05-31 15:00', 46], ['2026-05-31 23:30', 49], ['2026-05-01 00:00', 47]]) {
    shift(15, day, 9, bags)
  }
  for (const day of ['2026-04-30 23:59', '2026-06-01 00:00', '2026-05-02 12:00', '2026-05-03 12:00']) shift(16, day, 4, 28)
  for (let count = 0; count < 3; count += 1) shift(17, '2026-05-15 17:00', 8, 42)
  return `-- Seventeen sites from April to June, and May of the year before.
insert into shifts values
${random.shuffle(rows).join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
