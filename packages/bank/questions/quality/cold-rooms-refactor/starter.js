export function alarmReport(readings) {
  var result = {}

  var isAlarm = false
  var alarms = 0
  var run = 0
  var longest = 0
  for (var i = 0; i < readings.length; i++) {
    var reading = readings[i]
    if (reading.room == 'freezer') {
      if (reading.celsius !== null) {
        if (reading.celsius < -25 || reading.celsius > -18) {
          if (isAlarm == false) {
            isAlarm = true
            alarms = alarms + 1
            run = 1
          } else {
            run = run + 1
          }
          if (run > longest) {
            longest = run
          }
        } else {
          isAlarm = false
        }
      }
    }
  }
  result.freezer = { alarms: alarms, longest: longest }

  var isAlarm = false
  var alarms = 0
  var run = 0
  var longest = 0
  for (var i = 0; i < readings.length; i++) {
    var reading = readings[i]
    if (reading.room == 'fridge') {
      if (reading.celsius !== null) {
        if (reading.celsius < 2 || reading.celsius > 7) {
          if (isAlarm == false) {
            isAlarm = true
            alarms = alarms + 1
            run = 1
          } else {
            run = run + 1
          }
          if (run > longest) {
            longest = run
          }
        } else {
          isAlarm = false
        }
      }
    }
  }
  result.fridge = { alarms: alarms, longest: longest }

  var isAlarm = false
  var alarms = 0
  var run = 0
  var longest = 0
  for (var i = 0; i < readings.length; i++) {
    var reading = readings[i]
    if (reading.room == 'cellar') {
      if (reading.celsius !== null) {
        if (reading.celsius < 8 || reading.celsius > 14) {
          if (isAlarm == false) {
            isAlarm = true
            alarms = alarms + 1
            run = 1
          } else {
            run = run + 1
          }
          if (run > longest) {
            longest = run
          }
        } else {
          isAlarm = false
        }
      }
    }
  }
  result.cellar = { alarms: alarms, longest: longest }
  return result
}
