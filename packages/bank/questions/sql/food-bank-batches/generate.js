const goods = ['Beans', 'Chickpeas', 'Cocoa', 'Couscous', 'Flour', 'Jam', 'Lentils', 'Oats', 'Pasta', 'Rice', 'Salt', 'Soup']
const sizes = ['small', 'medium', 'large']

const pad = (number) => String(number).padStart(2, '0')
const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const requests = []
  const batches = []
  const handouts = []
  for (const product of random.shuffle(goods.flatMap((good) => sizes.map((size) => `${good}, ${size}`)))) {
    const request = 1001 + requests.length
    const isAsked = random.int(1, 4) > 1
    if (isAsked) requests.push(`(${request}, '${product}', ${random.int(10, 90)})`)
    for (let left = random.int(0, 6); left > 0; left -= 1) {
      const batch = 2001 + batches.length
      const bestBefore = `2026-${pad(random.int(2, 5))}-${random.pick(['01', '15', '28'])}`
      batches.push(`(${batch}, '${product}', '${bestBefore}', ${random.int(1, 8) === 1 ? 0 : random.int(1, 40)})`)
      if (random.int(1, 3) === 1) handouts.push(`(${random.int(501, 540)}, ${batch}, ${random.int(1, 9)})`)
    }
  }
  const tables = [list('requests', requests), list('batches', random.shuffle(batches)), list('handouts', handouts)]
  return `-- A full store.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
