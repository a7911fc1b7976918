export function harvestReport(picks, format) {
  var names = []
  var crates = []
  var cents = []
  var total = 0
  var text = ''
  if (format == 'text') {
    for (var i = 0; i < picks.length; i++) {
      var rate = picks[i].fruit == 'apple' ? 240 : picks[i].fruit == 'pear' ? 280 : picks[i].fruit == 'cherry' ? 610 : 0
      if (rate == 0) {
        throw new RangeError('unknown fruit: ' + picks[i].fruit)
      }
      var at = names.indexOf(picks[i].picker)
      if (at == -1) {
        names.push(picks[i].picker)
        crates.push(picks[i].crates - picks[i].spoiled)
        cents.push((picks[i].crates - picks[i].spoiled) * rate)
      } else {
        crates[at] = crates[at] + (picks[i].crates - picks[i].spoiled)
        cents[at] = cents[at] + (picks[i].crates - picks[i].spoiled) * rate
      }
    }
    for (var i = 0; i < names.length; i++) {
      if (crates[i] >= 20) {
        cents[i] = cents[i] + Math.floor(cents[i] / 20)
      }
      total = total + cents[i]
      text = text + names[i] + ': ' + crates[i] + ' crates, ' + (cents[i] / 100).toFixed(2) + '\n'
    }
    return text + 'Total: ' + (total / 100).toFixed(2)
  } else if (format == 'csv') {
    for (var i = 0; i < picks.length; i++) {
      var rate = picks[i].fruit == 'apple' ? 240 : picks[i].fruit == 'pear' ? 280 : picks[i].fruit == 'cherry' ? 610 : 0
      if (rate == 0) {
        throw new RangeError('unknown fruit: ' + picks[i].fruit)
      }
      var at = names.indexOf(picks[i].picker)
      if (at == -1) {
        names.push(picks[i].picker)
        crates.push(picks[i].crates - picks[i].spoiled)
        cents.push((picks[i].crates - picks[i].spoiled) * rate)
      } else {
        crates[at] = crates[at] + (picks[i].crates - picks[i].spoiled)
        cents[at] = cents[at] + (picks[i].crates - picks[i].spoiled) * rate
      }
    }
    text = 'picker,crates,cents'
    for (var i = 0; i < names.length; i++) {
      if (crates[i] >= 20) {
        cents[i] = cents[i] + Math.floor(cents[i] / 20)
      }
      text = text + '\n' + names[i] + ',' + crates[i] + ',' + cents[i]
    }
    return text
  } else if (format == 'data') {
    var pickers = []
    for (var i = 0; i < picks.length; i++) {
      var rate = 0
      if (picks[i].fruit == 'apple') {
        rate = 240
      } else if (picks[i].fruit == 'pear') {
        rate = 280
      } else if (picks[i].fruit == 'cherry') {
        rate = 610
      } else {
        throw new RangeError('unknown fruit: ' + picks[i].fruit)
      }
      var found = false
      for (var j = 0; j < pickers.length; j++) {
        if (pickers[j].picker == picks[i].picker) {
          found = true
          pickers[j].crates = pickers[j].crates + (picks[i].crates - picks[i].spoiled)
          pickers[j].cents = pickers[j].cents + (picks[i].crates - picks[i].spoiled) * rate
        }
      }
      if (found == false) {
        var good = picks[i].crates - picks[i].spoiled
        pickers.push({ picker: picks[i].picker, crates: good, cents: good * rate })
      }
    }
    for (var j = 0; j < pickers.length; j++) {
      if (pickers[j].crates >= 20) {
        pickers[j].cents = pickers[j].cents + Math.floor(pickers[j].cents / 20)
      }
      total = total + pickers[j].cents
    }
    return { pickers: pickers, totalCents: total }
  } else {
    throw new RangeError('unknown format: ' + format)
  }
}
