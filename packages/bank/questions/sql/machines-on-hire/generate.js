const kinds = ['Air compressor', 'Concrete mixer', 'Dumper', 'Excavator', 'Generator', 'Plate compactor', 'Scissor lift']

const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`
const day = (number) => new Date(Date.UTC(2026, 1, number)).toISOString().slice(0, 10)

function drawn(random) {
  const machines = []
  const hires = []
  for (let id = 101; id <= 140; id += 1) {
    machines.push(`(${id}, '${random.pick(kinds)} no. ${id}')`)
    // Days 60 to 89 of February are April.
    for (let from = random.int(1, 60); from < 110; ) {
      const until = from + random.pick([1, 2, 4, 7, 14, 40])
      const isOpen = random.int(1, 9) === 1
      const cancelled = random.int(1, 5) === 1
      hires.push(`(${1001 + hires.length}, ${id}, '${day(from)}', ${isOpen ? 'null' : `'${day(until)}'`}, ${cancelled})`)
      if (isOpen && !cancelled) break
      from = (cancelled ? from : until) + random.int(0, 25)
    }
  }
  const tables = [list('machines', random.shuffle(machines)), list('hires', random.shuffle(hires))]
  return `-- Forty machines in spring.\n${tables.join('\n')}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
