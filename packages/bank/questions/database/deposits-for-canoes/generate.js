const two = (number) => String(number).padStart(2, '0')

export function generate({ random }) {
  const day = (year, month, date) => `${year}-${two(month)}-${two(date)}`
  const row = ([id, boats, from, to]) => `  (${id}, ${boats}, '${from}', ${to === null ? 'null' : `'${to}'`})`
  const dataset = (part, why, rows) =>
    `-- ${why}\ncomment on schema public is 'check: ${part}';\n\ninsert into bookings values\n${random.shuffle(rows).map(row).join(',\n')};\n`
  const sound = (count) =>
    Array.from({ length: count }, (_, index) => {
      const [year, month, date] = [random.pick([2025, 2026]), random.int(4, 9), random.int(1, 20)]
      return [100 + index, random.int(1, 6), day(year, month, date), day(year, month, date + random.int(0, 6))]
    })

  return {
    'data/hidden-missing.sql': dataset('rows', 'Bookings without an end, of both years.', [
      ...sound(40),
      ...Array.from({ length: 12 }, (_, index) => [1 + index, random.int(1, 5), day(index % 3 ? 2026 : 2025, random.int(4, 9), random.int(1, 28)), null]),
    ]),
    'data/hidden-exchanged.sql': dataset('rows', 'Exchanged days, and bookings around the turn of the year.', [
      ...sound(40).map(([id, boats, from, to], index) => (index % 4 === 0 ? [id, boats, to, from] : [id, boats, from, to])),
      [1, 2, '2026-01-02', '2025-12-30'],
      [2, 1, '2025-12-31', '2026-01-03'],
      [3, 3, '2026-01-01', '2026-01-01'],
      [4, 1, '2025-12-31', '2025-12-31'],
      [5, 2, '2026-01-01', '2026-01-04'],
    ]),
    'data/hidden-constraints.sql': dataset('constraints', 'Nothing difficult in the rows: what counts is what the table allows from now on.', sound(12)),
  }
}
