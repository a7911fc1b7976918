const flowers = ['rose', 'tulip', 'lily', 'iris', 'peony', 'carnation']
const months = ['2026-04', '2026-05', '2026-05', '2026-05', '2026-06', '2025-05']
const twoDigits = (number) => String(number).padStart(2, '0')

function drawn(random) {
  const deliveries = []
  const lines = []
  for (let index = 0; index < 70; index += 1) {
    const id = 801 + index
    const day = twoDigits(random.int(1, 30))
    const fee = random.pick(['7.50', '9.00', '12.50', '12.50', '16.00'])
    // Florists 11 and 12 have no delivery.
    deliveries.push(`  (${id}, ${random.int(1, 10)}, '${random.pick(months)}-${day}', ${fee})`)
    for (let line = random.int(1, 4); line > 0; line -= 1) {
      const damaged = random.pick([0, 0, 0, 0, 'null', 'null', random.int(1, 30)])
      lines.push(`  (${id}, '${random.pick(flowers)}', ${random.int(4, 30) * 10}, ${damaged})`)
    }
  }
  // On purpose: the last day of the month, and the same month of the year before.
  deliveries.push(`  (901, 1, '2026-05-31', 21.00)`, `  (902, 2, '2025-05-12', 22.00)`)
  lines.push(`  (901, 'rose', 100, 5)`, `  (902, 'rose', 100, 5)`)
  const florists = Array.from({ length: 12 }, (_, index) => `  (${index + 1}, 'Florist ${index + 1}')`)
  return `-- Many deliveries around May 2026.
insert into florists values
${florists.join(',\n')};

insert into deliveries values
${deliveries.join(',\n')};

insert into delivery_lines values
${lines.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
