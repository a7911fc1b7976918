const flowers = ['Acacia', 'Chestnut', 'Clover', 'Forest', 'Heather', 'Lavender', 'Lime blossom', 'Rape', 'Sunflower', 'Thyme']
const sizes = ['125 g', '250 g', '500 g', '1 kg']

const pad = (number) => String(number).padStart(2, '0')
const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const products = random.shuffle(flowers.flatMap((flower) => sizes.map((size) => `${flower} ${size}`)))
  const day = () => `'2026-${pad(random.int(3, 6))}-${pad(random.int(1, 28))}'`
  const oneIn = (n, value, other) => (random.int(1, n) === 1 ? value : other)

  const stocked = products.slice(0, 26)
  const stock = stocked.map((product) => `('${product}', ${oneIn(8, 'null', random.int(0, 90))}, ${oneIn(8, 'null', day())})`)
  const deliveries = Array.from({ length: 120 }, (_, index) => {
    const booked = random.int(1, 3) === 1
    const jars = booked ? random.int(4, 60) : oneIn(7, 'null', random.int(4, 60))
    return `(${1001 + index}, '${random.pick(products)}', ${jars}, ${day()}, ${booked})`
  })
  return `-- A season of deliveries.\n${list('stock', stock)}\n${list('deliveries', deliveries)}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
