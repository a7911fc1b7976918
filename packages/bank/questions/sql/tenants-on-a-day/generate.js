const tenants = ['Ida Moen', 'Tomas Ruiz', 'Grace Otieno', 'Jun Sato', 'Elif Kaya', 'Sven Dahl', 'Nora Lind', 'Maya Shah']
const years = [2024, 2025, 2026]
const twoDigits = (number) => String(number).padStart(2, '0')

function drawn(random) {
  const apartments = Array.from({ length: 40 }, (_, index) => `  (${index + 1}, '${index + 1} Orchard Road')`)
  const leases = []
  const lease = (apartment, from, to) => {
    leases.push(`  (${leases.length + 101}, ${apartment}, '${random.pick(tenants)}', '${from}', ${to ? `'${to}'` : 'null'})`)
  }
  // Apartments 36 to 40 were never let.
  for (let index = 0; index < 70; index += 1) {
    const year = random.pick(years)
    const from = `${year}-${twoDigits(random.int(1, 12))}-01`
    const to = random.int(1, 4) === 1 ? null : `${year + random.int(1, 2)}-${twoDigits(random.int(1, 12))}-${random.int(10, 28)}`
    lease(random.int(1, 34), from, to)
  }
  // On purpose: a lease that is over beside one that goes on for ever, and one that is over alone.
  lease(33, '2021-01-01', '2022-12-31')
  lease(33, '2023-01-01', null)
  lease(35, '2021-01-01', '2026-06-30')
  return `-- Three years of leases.
insert into apartments values
${apartments.join(',\n')};

insert into leases values
${leases.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
