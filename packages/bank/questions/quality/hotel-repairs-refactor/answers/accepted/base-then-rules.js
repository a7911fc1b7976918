const JOBS = {
  water: { team: 'plumber', room: 2, elsewhere: 4 },
  power: { team: 'electrician', room: 3, elsewhere: 8 },
  lock: { team: 'locksmith', room: 1, elsewhere: 12 },
}
const CARETAKER_JOB = { team: 'caretaker', room: 24, elsewhere: 48 }

export function planRepair({ fault, area, guest, hour }) {
  if (hour < 0 || hour > 23) throw new RangeError('hour out of range')
  const { team, room, elsewhere } = JOBS[fault] ?? CARETAKER_JOB
  let hours = area === 'room' ? room : elsewhere
  if (area === 'room' && guest) hours = Math.ceil(hours / 2)
  if (team === 'caretaker' && isNight(hour)) hours += 8
  return { team, hours }
}

function isNight(hour) {
  return hour >= 22 || hour < 7
}
