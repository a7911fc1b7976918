// Compares null as if it were zero degrees.
const ROOMS = [
  { room: 'freezer', lowest: -25, highest: -18 },
  { room: 'fridge', lowest: 2, highest: 7 },
  { room: 'cellar', lowest: 8, highest: 14 },
]

export function alarmReport(readings) {
  return Object.fromEntries(
    ROOMS.map((limits) => [limits.room, countAlarms(readings.filter(({ room }) => room === limits.room), limits)]),
  )
}

function countAlarms(readings, { lowest, highest }) {
  let alarms = 0
  let longest = 0
  let run = 0
  for (const { celsius } of readings) {
    const isOutside = celsius < lowest || celsius > highest
    run = isOutside ? run + 1 : 0
    if (run === 1) alarms += 1
    longest = Math.max(longest, run)
  }
  return { alarms, longest }
}
