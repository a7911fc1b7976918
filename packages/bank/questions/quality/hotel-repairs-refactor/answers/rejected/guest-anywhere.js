// Halves the hours for a guest wherever the fault is.
const JOBS = {
  water: { team: 'plumber', inRoom: 2, elsewhere: 4 },
  power: { team: 'electrician', inRoom: 3, elsewhere: 8 },
  lock: { team: 'locksmith', inRoom: 1, elsewhere: 12 },
}
const OTHER_JOB = { team: 'caretaker', inRoom: 24, elsewhere: 48 }
const NIGHT_EXTRA = 8

export function planRepair({ fault, area, guest, hour }) {
  if (hour < 0 || hour > 23) throw new RangeError('hour out of range')
  const job = JOBS[fault] ?? OTHER_JOB
  const extra = job === OTHER_JOB && isNight(hour) ? NIGHT_EXTRA : 0
  return { team: job.team, hours: hoursOf(job, area, guest) + extra }
}

function hoursOf(job, area, guest) {
  const hours = area === 'room' ? job.inRoom : job.elsewhere
  return guest ? Math.ceil(hours / 2) : hours
}

function isNight(hour) {
  return hour >= 22 || hour < 7
}
