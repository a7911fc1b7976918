// The feed of a whole catalogue: known and unknown SKUs, repeated lines, withdrawn and returning products, in any order.
const things = ['Kettle', 'Toaster', 'Mixer', 'Grill', 'Fan', 'Heater', 'Iron', 'Scale']

export function generate({ random }) {
  return { 'data/hidden-catalogue.sql': drawn(random), 'data/hidden-catalogue-again.sql': drawn(random) }
}

function drawn(random) {
  const skus = Array.from({ length: 60 }, (_, index) => `S-${100 + index}`)
  const name = (sku) => `${things[Number(sku.slice(2)) % things.length]} ${sku.slice(2)}`
  const price = () => random.int(10, 60) * 50
  const known = skus.slice(0, 40).map((sku) => ({ sku, cents: price(), active: random.int(1, 4) > 1 }))
  const priceOf = new Map(known.map(({ sku, cents }) => [sku, cents]))
  const lines = Array.from({ length: 80 }, () => {
    const sku = random.pick(skus)
    const same = priceOf.get(sku)
    const cents = random.int(1, 5) === 1 ? 'null' : random.int(1, 3) === 1 && same !== undefined ? same : price()
    return { sku, cents }
  })
  return [
    insert('products', known.map(({ sku, cents, active }) => `('${sku}', '${name(sku)}', ${cents}, ${active})`)),
    insert('price_changes', known.slice(0, 5).map(({ sku, cents }) => `('${sku}', ${cents + 100}, ${cents})`)),
    insert('price_feed', random.shuffle(lines.map(({ sku, cents }, index) => `(${index + 1}, '${sku}', '${name(sku)} (new)', ${cents})`))),
  ].join('\n')
}

function insert(table, rows) {
  return `insert into ${table} values\n  ${rows.join(',\n  ')};\n`
}
