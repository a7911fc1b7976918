const zones = [
  'America/Bogota', 'America/Phoenix', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Adelaide', 'Australia/Sydney',
  'Europe/Athens', 'Europe/Berlin', 'Europe/Lisbon', 'Pacific/Honolulu',
]
// The start of the month, the days around both changes of the clocks, and the end of the month.
const starts = ['2025-09-30', '2025-10-04', '2025-10-25', '2025-10-31']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const plants = zones.map((zone, index) => `(${101 + index}, 'Plant no. ${101 + index}', '${zone}')`)
  const readings = Array.from({ length: 160 }, () => {
    const minutes = random.int(0, 4 * 48) * 15
    const readAt = new Date(Date.parse(random.pick(starts)) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')
    return `(${random.int(101, 100 + zones.length)}, '${readAt}+00', ${random.int(1, 90)}.${random.pick(['00', '25', '50'])})`
  })
  return `-- Plants around the world.\n${list('plants', plants)}\n${list('readings', readings)}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
