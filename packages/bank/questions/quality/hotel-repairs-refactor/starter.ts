interface Report {
  fault: string
  area: string
  guest: boolean
  hour: number
}

export function planRepair(report: Report): { team: string; hours: number } {
  var team: string = ''
  var hours: number = 0
  if (report.fault == 'water') {
    team = 'plumber'
    if (report.hour < 0 || report.hour > 23) {
      throw new RangeError('hour out of range')
    }
    if (report.area == 'room') {
      hours = 2
      if (report.guest == true) {
        hours = Math.ceil(hours / 2)
      }
    } else {
      hours = 4
    }
    return { team: team, hours: hours }
  } else if (report.fault == 'power') {
    team = 'electrician'
    if (report.hour < 0 || report.hour > 23) {
      throw new RangeError('hour out of range')
    }
    if (report.area == 'room') {
      hours = 3
      if (report.guest == true) {
        hours = Math.ceil(hours / 2)
      }
    } else {
      hours = 8
    }
    return { team: team, hours: hours }
  } else if (report.fault == 'lock') {
    var isRoom = report.area == 'room' ? true : false
    team = 'locksmith'
    if (report.hour < 0 || report.hour > 23) {
      throw new RangeError('hour out of range')
    }
    hours = report.area == 'room' ? (report.guest == true ? 1 : 1) : 12
    return { team: team, hours: hours }
  } else {
    team = 'caretaker'
    if (report.hour < 0 || report.hour > 23) {
      throw new RangeError('hour out of range')
    }
    if (report.area == 'room') {
      hours = 24
      if (report.guest == true) {
        hours = Math.ceil(hours / 2)
      }
      if (report.hour >= 22 || report.hour < 7) {
        hours = hours + 8
      }
    } else {
      hours = 48
      if (report.hour >= 22 || report.hour < 7) {
        hours = hours + 8
      }
    }
    return { team: team, hours: hours }
  }
}
