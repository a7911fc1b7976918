const names = ['Ana', 'Bilal', 'Cora', 'Dusan', 'Esra', 'Femi', 'Gita', 'Hugo', 'Ilse', 'Jamal']
const farms = ['Brook Farm', 'East Field', 'Long Meadow', 'North Slope', 'Old Orchard', 'Sunny Bank']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`
const day = (number) => new Date(Date.UTC(2026, 4, number)).toISOString().slice(0, 10)

function drawn(random) {
  const pickers = []
  const crates = []
  const warnings = []
  for (let id = 501; id <= 536; id += 1) {
    pickers.push(`(${id}, '${random.pick(names)}', '${random.pick(farms)}')`)
    // Days 32 to 61 of May are June.
    for (let left = random.pick([0, 1, 2, 4, 6, 8]); left > 0; left -= 1) {
      crates.push(`(${1001 + crates.length}, ${id}, '${day(random.int(20, 73))}', ${random.int(10, 40)})`)
    }
    for (let left = random.pick([0, 0, 0, 1, 2]); left > 0; left -= 1) {
      warnings.push(`(${1 + warnings.length}, ${id}, '${day(random.int(20, 73))}')`)
    }
  }
  warnings.push(`(${1 + warnings.length}, null, '2026-06-21')`)
  const tables = [list('pickers', pickers), list('crates', random.shuffle(crates)), list('warnings', warnings)]
  return `-- Six farms.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
