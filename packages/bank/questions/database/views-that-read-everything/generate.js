const two = (number) => String(number).padStart(2, '0')
const text = (value) => `'${value}'`

export function generate({ random }) {
  const station = (letters) => random.pick(letters) + random.int(100, 139)
  const moment = (month) => `2026-${two(month)}-${two(random.int(1, 28))} ${two(random.int(0, 23))}:${two(random.int(0, 59))}`
  const paid = (month) => `2026-${two(month)}-${two(random.int(1, 28))}`

  const session = (id, values) => ({ id, station: station(['N_', 'S_', 'W_']), started: moment(random.int(2, 4)), paid: paid(5), ...values })
  const many = (count, valuesOf) => Array.from({ length: count }, (_, index) => session(100 + index, valuesOf(index)))
  const row = ({ id, station, started, paid }) => `  (${id}, ${text(station)}, ${text(started)}, ${paid === null ? 'null' : text(paid)})`
  const dataset = (part, why, sessions) =>
    `-- ${why}\ncomment on schema public is 'check: ${part}';\n\ninsert into sessions values\n${sessions.map(row).join(',\n')};\n`

  return {
    'data/hidden-march.sql': dataset('march', 'The first and last moments of March, and March of another year.', [
      ...many(60, () => ({})),
      session(1, { started: '2026-02-28 23:59:59' }),
      session(2, { started: '2026-03-01 00:00' }),
      session(3, { started: '2026-03-31 00:00' }),
      session(4, { started: '2026-03-31 09:12' }),
      session(5, { started: '2026-03-31 23:59:59.5' }),
      session(6, { started: '2026-04-01 00:00' }),
      session(7, { started: '2025-03-15 12:00' }),
    ]),
    'data/hidden-paid.sql': dataset('paid', 'Sessions that are not paid, and those paid on the last day and the day after.', [
      ...many(60, (index) => ({ paid: index % 9 === 0 ? null : paid(random.int(3, 4)) })),
      session(1, { paid: '2026-04-13' }),
      session(2, { paid: '2026-04-14' }),
      session(3, { paid: '2026-04-15' }),
      session(4, { paid: null }),
    ]),
    'data/hidden-stations.sql': dataset('stations', 'Stations that begin with N, with n_, and with N and an underscore further on.', [
      ...many(60, () => ({})),
      session(1, { station: 'NW_12' }),
      session(2, { station: 'NO104' }),
      session(3, { station: 'n_104' }),
      session(4, { station: 'SN_10' }),
      session(5, { station: 'N_' }),
      session(6, { station: 'N' }),
      session(7, { station: 'N__07' }),
    ]),
  }
}
