// Reports every room that sends a reading, and none that sends nothing.
const LIMITS = { freezer: [-25, -18], fridge: [2, 7], cellar: [8, 14] }

export function alarmReport(readings) {
  const known = Map.groupBy(readings.filter(({ celsius }) => celsius !== null), ({ room }) => room)
  const report = {}
  for (const room of new Set([...Object.keys(LIMITS), ...known.keys()])) {
    report[room] = countAlarms(known.get(room) ?? [], LIMITS[room] ?? [0, 0])
  }
  return report
}

function countAlarms(readings, [lowest, highest]) {
  let alarms = 0
  let longest = 0
  let run = 0
  for (const { celsius } of readings) {
    run = celsius < lowest || celsius > highest ? run + 1 : 0
    if (run === 1) alarms += 1
    longest = Math.max(longest, run)
  }
  return { alarms, longest }
}
