const kinds = ['Bread', 'Cake', 'Cream', 'Dough', 'Filling', 'Glaze', 'Pastry', 'Roll', 'Tart']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const items = []
  const lines = []
  const affected = new Set([101, 104])
  const line = (item, ingredient) => {
    lines.push(`(${item}, ${ingredient}, null)`)
    if (affected.has(ingredient)) affected.add(item)
  }
  for (let id = 101; id <= 160; id += 1) {
    items.push(`(${id}, '${random.pick(kinds)} no. ${id}', ${random.int(1, 5) > 2})`)
    if (id <= 106) continue
    line(id, random.int(id - 6, id - 1))
    if (random.int(1, 3) === 1) line(id, random.int(101, id - 1))
    if (random.int(1, 2) === 1) lines.push(`(${id}, ${random.int(101, id - 1)}, '2025-0${random.int(1, 9)}-15')`)
  }
  // Three circles among the affected items.
  const inOrder = [...affected].toSorted((a, b) => a - b)
  const [early, late] = [inOrder.slice(2, 8), inOrder.slice(-8)]
  for (let left = 3; left > 0; left -= 1) lines.push(`(${random.pick(early)}, ${random.pick(late)}, null)`)

  const tables = [list('items', items), list('recipe_lines', random.shuffle(lines)), list('recalls', ['(101)', '(104)'])]
  return `-- Sixty items, with long ways and a few circles.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
