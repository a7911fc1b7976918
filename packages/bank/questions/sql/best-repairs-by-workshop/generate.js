// A busy season: every workshop has repairs of all kinds, and prices in steps of five make margins meet.
const cities = ['Bergen', 'Bergen', 'Trieste', 'Lublin', 'Leuven', 'Cork']
const parts = ['chain', 'tyre', 'brake pads', 'inner tube', 'saddle', 'cassette', 'light']

export function generate({ random }) {
  return { 'data/hidden-season.sql': drawn(random), 'data/hidden-season-again.sql': drawn(random) }
}

function drawn(random) {
  const workshops = cities.map((city, index) => `(${index + 1}, '${city}')`)
  const repairs = []
  const used = []
  const vouchers = []
  for (let id = 1001; id <= 1090; id += 1) {
    const price = random.int(1, 12) === 1 ? 'null' : `${random.int(8, 30) * 5}.00`
    repairs.push(`(${id}, ${random.int(1, cities.length)}, ${price}, ${finishedAt(random)})`)
    for (let count = random.int(0, 3); count > 0; count -= 1) used.push(`(${id}, '${random.pick(parts)}', ${random.int(1, 5) * 5}.00)`)
    for (let count = random.int(0, 2); count > 0; count -= 1) vouchers.push(`(${id}, 5.00)`)
  }
  return [
    insert('workshops', workshops),
    insert('repairs (id, workshop_id, price, finished_at)', repairs),
    insert('parts_used (repair_id, part, cost)', used),
    insert('vouchers (repair_id, amount)', vouchers),
  ].join('\n')
}

function finishedAt(random) {
  if (random.int(1, 15) === 1) return 'null'
  const month = random.pick([2, 3, 3, 3, 3, 4])
  const pad = (number) => String(number).padStart(2, '0')
  return `'2026-${pad(month)}-${pad(random.int(1, 28))} ${pad(random.int(8, 18))}:${pad(random.int(0, 59))}'`
}

function insert(target, rows) {
  return `insert into ${target} values\n  ${rows.join(',\n  ')};\n`
}
