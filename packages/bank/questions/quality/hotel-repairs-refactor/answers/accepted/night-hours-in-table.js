const TEAMS = new Map([
  ['water', { team: 'plumber', room: 2, other: 4, nightExtra: 0 }],
  ['power', { team: 'electrician', room: 3, other: 8, nightExtra: 0 }],
  ['lock', { team: 'locksmith', room: 1, other: 12, nightExtra: 0 }],
])
const CARETAKER = { team: 'caretaker', room: 24, other: 48, nightExtra: 8 }

export function planRepair(report) {
  const { hour } = report
  if (hour < 0 || hour > 23) throw new RangeError('hour out of range')
  const { team, room, other, nightExtra } = TEAMS.get(report.fault) ?? CARETAKER
  const isRoom = report.area === 'room'
  const planned = isRoom ? room : other
  const hours = isRoom && report.guest ? Math.ceil(planned / 2) : planned
  const isDay = hour >= 7 && hour < 22
  return { team, hours: isDay ? hours : hours + nightExtra }
}
