// Moves each copy of the loop into a function of its own; they are still copies.
export function alarmReport(readings) {
  return { freezer: freezerAlarms(readings), fridge: fridgeAlarms(readings), cellar: cellarAlarms(readings) }
}

function freezerAlarms(readings) {
  let alarms = 0
  let run = 0
  let longest = 0
  for (const { room, celsius } of readings) {
    if (room === 'freezer' && celsius !== null) {
      if (celsius < -25 || celsius > -18) {
        if (run === 0) {
          alarms += 1
        }
        run += 1
        if (run > longest) {
          longest = run
        }
      } else {
        run = 0
      }
    }
  }
  return { alarms, longest }
}

function fridgeAlarms(readings) {
  let alarms = 0
  let run = 0
  let longest = 0
  for (const { room, celsius } of readings) {
    if (room === 'fridge' && celsius !== null) {
      if (celsius < 2 || celsius > 7) {
        if (run === 0) {
          alarms += 1
        }
        run += 1
        if (run > longest) {
          longest = run
        }
      } else {
        run = 0
      }
    }
  }
  return { alarms, longest }
}

function cellarAlarms(readings) {
  let alarms = 0
  let run = 0
  let longest = 0
  for (const { room, celsius } of readings) {
    if (room === 'cellar' && celsius !== null) {
      if (celsius < 8 || celsius > 14) {
        if (run === 0) {
          alarms += 1
        }
        run += 1
        if (run > longest) {
          longest = run
        }
      } else {
        run = 0
      }
    }
  }
  return { alarms, longest }
}
