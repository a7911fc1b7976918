const kinds = ['Angle grinder', 'Chop saw', 'Heat gun', 'Hedge trimmer', 'Jigsaw', 'Ladder', 'Nail gun', 'Plane', 'Router']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`
const day = (number) => new Date(Date.UTC(2025, 5, 1 + number)).toISOString().slice(0, 10)

function drawn(random) {
  const tools = []
  const loans = []
  const fees = []
  for (let id = 101; id <= 140; id += 1) {
    const price = random.int(1, 6) === 1 ? 'null' : `${random.int(12, 160)}.${random.pick(['00', '50', '90'])}`
    tools.push(`(${id}, '${random.pick(kinds)} no. ${id}', ${price}, '${random.pick(['ok', 'ok', 'ok', 'broken'])}')`)
    // Day 272 after 1 June 2025 is 28 February 2026.
    for (let due = random.int(10, 80); due < 330; due += random.int(40, 120)) {
      const loan = 1001 + loans.length
      const stillOut = due > 200 && random.int(1, 2) === 1
      loans.push(`(${loan}, ${id}, '${day(due)}', ${stillOut ? 'null' : `'${day(due + random.int(-6, 9))}'`})`)
      if (stillOut) break
      if (random.int(1, 6) === 1) fees.push(`(${loan}, 8.00)`)
    }
  }
  const tables = [list('tools', tools), list('loans', loans), list('fees', fees)]
  return `-- Forty tools and their loans of a year.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
