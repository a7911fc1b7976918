interface Reading {
  room: string
  celsius: number | null
}

interface Alarms {
  alarms: number
  longest: number
}

const LIMITS: Record<string, { min: number; max: number }> = {
  freezer: { min: -25, max: -18 },
  fridge: { min: 2, max: 7 },
  cellar: { min: 8, max: 14 },
}

/** The lengths of the room's alarms, in order. */
function alarmLengths(readings: Reading[], wanted: string): number[] {
  const { min, max } = LIMITS[wanted]
  const lengths: number[] = []
  let run = 0
  for (const { room, celsius } of readings) {
    if (room !== wanted || celsius === null) continue
    const outside = celsius < min || celsius > max
    run = outside ? run + 1 : 0
    if (run === 1) lengths.push(run)
    if (outside) lengths[lengths.length - 1] = run
  }
  return lengths
}

export function alarmReport(readings: Reading[]): Record<string, Alarms> {
  const report: Record<string, Alarms> = {}
  for (const room of Object.keys(LIMITS)) {
    const lengths = alarmLengths(readings, room)
    report[room] = { alarms: lengths.length, longest: Math.max(0, ...lengths) }
  }
  return report
}
