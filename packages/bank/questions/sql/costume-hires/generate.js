const customers = ['Ada Berg', 'Ben Okoro', 'Carla Silva', 'Dina Weiss', 'Emil Toth', 'Fay Morgan', 'Gus Petit', 'Hana Sato']
const costumes = ['Bear suit', 'Choir robe', 'Clown shoes', 'Crown', 'Fox mask', 'Lace collar', 'Pirate coat', 'Toga']

const pad = (number) => String(number).padStart(2, '0')
const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const day = (year) => `'${year}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}'`
  const hires = []
  const items = []
  for (let id = 1001; id <= 1050; id += 1) {
    hires.push(`(${id}, '${random.pick(customers)}', ${day(random.pick([2025, 2025, 2025, 2026]))})`)
    const chanceOut = random.pick([0, 0, 30, 100])
    for (let left = random.int(0, 5); left > 0; left -= 1) {
      const returned = random.int(1, 100) > chanceOut ? day(2025) : 'null'
      items.push(`(${id}, '${random.pick(costumes)}', ${returned})`)
    }
  }
  const archive = [`(901, 'Ada Berg', '2025-01-31', 3)`]
  const tables = [list('hires', hires), list('hire_items', random.shuffle(items)), list('hire_archive', archive)]
  return `-- Fifty hires of all sorts.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
