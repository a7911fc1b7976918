interface Report {
  fault: string
  area: string
  guest: boolean
  hour: number
}

interface Job {
  team: string
  room: number
  elsewhere: number
}

const JOBS: Record<string, Job> = {
  water: { team: 'plumber', room: 2, elsewhere: 4 },
  power: { team: 'electrician', room: 3, elsewhere: 8 },
  lock: { team: 'locksmith', room: 1, elsewhere: 12 },
}
const CARETAKER: Job = { team: 'caretaker', room: 24, elsewhere: 48 }

const hoursInRoom = (hours: number, guest: boolean): number => (guest ? Math.ceil(hours / 2) : hours)
const isNight = (hour: number): boolean => hour >= 22 || hour < 7

export function planRepair({ fault, area, guest, hour }: Report): { team: string; hours: number } {
  if (hour < 0 || hour > 23) throw new RangeError('hour out of range')
  const job = JOBS[fault] ?? CARETAKER
  const hours = area === 'room' ? hoursInRoom(job.room, guest) : job.elsewhere
  if (job === CARETAKER && isNight(hour)) return { team: job.team, hours: hours + 8 }
  return { team: job.team, hours }
}
