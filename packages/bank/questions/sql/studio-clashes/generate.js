const names = ['Ana Reis', 'Omar Haddad', 'Lena Vogt', 'Mika Laine', 'Rosa Campos', 'Pavel Horak', 'Noor Aziz']
const hour = (number) => `${String(number).padStart(2, '0')}:00`

function drawn(random) {
  const bookings = Array.from({ length: 90 }, () => {
    const day = `2026-05-${random.int(11, 16)}`
    const from = random.int(8, 17)
    const to = from + random.int(1, 4)
    const studio = random.pick(['Red', 'Blue', 'Attic', 'Vault', null])
    const client = random.pick([null, 1, 2, 3, 4, 5, 6, 7])
    return { studio, client, starts: `${day} ${hour(from)}`, ends: `${day} ${hour(to)}`, cancelled: random.int(1, 5) === 1 }
  })
  // On purpose: a pair that only touches, and one that is equal but for the client.
  bookings.push(
    { studio: 'Red', client: 1, starts: '2026-05-18 12:00', ends: '2026-05-18 15:00', cancelled: false },
    { studio: 'Red', client: 2, starts: '2026-05-18 09:00', ends: '2026-05-18 12:00', cancelled: false },
    { studio: 'Blue', client: 3, starts: '2026-05-18 09:00', ends: '2026-05-18 12:00', cancelled: false },
    { studio: 'Blue', client: null, starts: '2026-05-18 09:00', ends: '2026-05-18 12:00', cancelled: false },
  )
  const rows = bookings.map(({ studio, client, starts, ends, cancelled }, index) =>
    `  (${index + 101}, ${studio ? `'${studio}'` : 'null'}, ${client ?? 'null'}, '${starts}', '${ends}', ${cancelled})`)
  return `-- A week in four studios.
insert into clients values
${names.map((name, index) => `  (${index + 1}, '${name}')`).join(',\n')};

insert into bookings values
${rows.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
