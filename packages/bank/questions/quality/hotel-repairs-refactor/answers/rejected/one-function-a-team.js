// Splits the function by team, but copies the same decisions four times.
export function planRepair(report) {
  if (report.hour < 0 || report.hour > 23) throw new RangeError('hour out of range')
  if (report.fault === 'water') return planPlumber(report)
  if (report.fault === 'power') return planElectrician(report)
  if (report.fault === 'lock') return planLocksmith(report)
  return planCaretaker(report)
}

function planPlumber({ area, guest }) {
  let hours = area === 'room' ? 2 : 4
  if (area === 'room' && guest === true) hours = Math.ceil(hours / 2)
  return { team: 'plumber', hours }
}

function planElectrician({ area, guest }) {
  let hours = area === 'room' ? 3 : 8
  if (area === 'room' && guest === true) hours = Math.ceil(hours / 2)
  return { team: 'electrician', hours }
}

function planLocksmith({ area, guest }) {
  let hours = area === 'room' ? 1 : 12
  if (area === 'room' && guest === true) hours = Math.ceil(hours / 2)
  return { team: 'locksmith', hours }
}

function planCaretaker({ area, guest, hour }) {
  let hours = area === 'room' ? 24 : 48
  if (area === 'room' && guest === true) hours = Math.ceil(hours / 2)
  if (hour >= 22 || hour < 7) hours += 8
  return { team: 'caretaker', hours }
}
