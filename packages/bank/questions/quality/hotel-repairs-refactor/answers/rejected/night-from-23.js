// Begins the night an hour late.
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
  if (area !== 'room') return job.elsewhere
  return guest ? Math.ceil(job.inRoom / 2) : job.inRoom
}

function isNight(hour) {
  return hour > 22 || hour < 7
}
