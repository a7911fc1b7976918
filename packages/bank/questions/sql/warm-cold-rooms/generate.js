const limits = [-18, -20, 4, 2]
const twoDigits = (number) => String(number).padStart(2, '0')

function drawn(random) {
  const rows = []
  const read = (room, minutes, celsius) => {
    const time = `2026-06-12 ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
    rows.push(`  (${room}, '${time}', ${celsius === null ? 'null' : celsius.toFixed(1)})`)
  }
  limits.forEach((limit, index) => {
    let tenths = limit * 10
    for (let minutes = 0; minutes < 480; minutes += 10) {
      tenths += random.int(-6, 6) - Math.sign(tenths - limit * 10)
      const celsius = random.int(1, 9) === 1 ? null : tenths / 10
      for (let sent = random.pick([1, 1, 1, 2]); sent > 0; sent -= 1) read(index + 1, minutes, celsius)
    }
    // On purpose: a run that is interrupted at the limit, and one that is still going on at the end.
    const above = [-1, 1, 2, 1, 0, 1, -1, 3, 2, 1]
    above.forEach((degrees, place) => read(index + 1, 500 + 10 * place, limit + degrees))
  })
  const rooms = limits.map((limit, index) => `  (${index + 1}, ${limit.toFixed(1)})`)
  return `-- Four rooms over ten hours, received in no order.
insert into cold_rooms values
${rooms.join(',\n')};

insert into readings values
${random.shuffle(rows).join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
