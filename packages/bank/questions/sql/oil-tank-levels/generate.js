const months = ['2026-02', '2026-04', '2026-05', '2026-05', '2026-05', '2026-06']
const twoDigits = (number) => String(number).padStart(2, '0')

function drawn(random) {
  const movements = Array.from({ length: 110 }, () => {
    const day = `${random.pick(months)}-${twoDigits(random.int(1, 28))}`
    return [random.int(1, 4), day, random.int(1, 40) * random.pick([10, 10, -10])]
  })
  // Entered in the order of their dates, but for a few; days with several movements are frequent.
  movements.sort(([, a], [, b]) => a.localeCompare(b))
  movements.push([1, '2026-05-03', 40], [2, '2026-04-30', 70], [2, '2026-05-30', -30])
  movements.push([2, '2026-05-31', 20], [2, '2026-05-31', 20])
  const rows = movements.map(([tank, day, litres], index) => `  (${index + 501}, ${tank}, '${day}', ${litres})`)
  const tanks = [1, 2, 3, 4].map((id) => `  (${id}, 'Tank ${id}', ${random.int(0, 90) * 10})`)
  return `-- Four tanks over five months.
insert into tanks values
${tanks.join(',\n')};

insert into movements values
${rows.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
