const things = ['Black UMBRELLA', 'Blue scarf', 'Folding umbrella', 'Golf umbrella', 'Two umbrellas', 'Umbrella, red', 'Wallet']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const day = (month) => `'2026-0${month}-${String(random.int(1, 9)).padStart(2, '0')}'`
  const ids = random.shuffle(Array.from({ length: 120 }, (_, index) => 201 + index))
  const items = ids.map((id) => {
    const line = random.pick(['null', `'12'`, `'2'`, `'7'`, `'9'`])
    const found = random.int(1, 5) === 1 ? 'null' : day(4)
    const collected = random.int(1, 3) === 1 ? day(5) : 'null'
    return `(${id}, '${random.pick(things)}', ${line}, ${found}, ${collected})`
  })
  return `-- A rainy month.\n${list('items', items)}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
