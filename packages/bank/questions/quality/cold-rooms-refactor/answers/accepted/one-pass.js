const LIMITS = { freezer: [-25, -18], fridge: [2, 7], cellar: [8, 14] }

export function alarmReport(readings) {
  const report = {}
  for (const [room, limits] of Object.entries(LIMITS)) report[room] = alarmsOf(room, limits, readings)
  return report
}

function alarmsOf(room, [lowest, highest], readings) {
  let [alarms, longest, run] = [0, 0, 0]
  for (const reading of readings) {
    if (reading.room !== room || reading.celsius === null) continue
    if (reading.celsius >= lowest && reading.celsius <= highest) {
      run = 0
      continue
    }
    run += 1
    if (run === 1) alarms += 1
    if (run > longest) longest = run
  }
  return { alarms, longest }
}
