// Gives each copy names of its own, which hides the repetition from the tool and leaves every decision.
export function alarmReport(readings) {
  let freezerAlarm = false
  let freezerAlarms = 0
  let freezerRun = 0
  let freezerLongest = 0
  for (const { room, celsius } of readings) {
    if (room === 'freezer') {
      if (celsius !== null) {
        if (celsius < -25 || celsius > -18) {
          if (freezerAlarm === false) {
            freezerAlarm = true
            freezerAlarms += 1
            freezerRun = 1
          } else {
            freezerRun += 1
          }
          if (freezerRun > freezerLongest) {
            freezerLongest = freezerRun
          }
        } else {
          freezerAlarm = false
        }
      }
    }
  }

  let fridgeAlarm = false
  let fridgeAlarms = 0
  let fridgeRun = 0
  let fridgeLongest = 0
  for (const { room, celsius } of readings) {
    if (room === 'fridge') {
      if (celsius !== null) {
        if (celsius < 2 || celsius > 7) {
          if (fridgeAlarm === false) {
            fridgeAlarm = true
            fridgeAlarms += 1
            fridgeRun = 1
          } else {
            fridgeRun += 1
          }
          if (fridgeRun > fridgeLongest) {
            fridgeLongest = fridgeRun
          }
        } else {
          fridgeAlarm = false
        }
      }
    }
  }

  let cellarAlarm = false
  let cellarAlarms = 0
  let cellarRun = 0
  let cellarLongest = 0
  for (const { room, celsius } of readings) {
    if (room === 'cellar') {
      if (celsius !== null) {
        if (celsius < 8 || celsius > 14) {
          if (cellarAlarm === false) {
            cellarAlarm = true
            cellarAlarms += 1
            cellarRun = 1
          } else {
            cellarRun += 1
          }
          if (cellarRun > cellarLongest) {
            cellarLongest = cellarRun
          }
        } else {
          cellarAlarm = false
        }
      }
    }
  }

  return {
    freezer: { alarms: freezerAlarms, longest: freezerLongest },
    fridge: { alarms: fridgeAlarms, longest: fridgeLongest },
    cellar: { alarms: cellarAlarms, longest: cellarLongest },
  }
}
