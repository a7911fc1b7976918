export function quoteShipping(parcel) {
  var cents = 0
  var days = 0
  var zone = 'world'
  var unionCountries = ['AT', 'BE', 'FR', 'IT', 'NL', 'PL']
  if (parcel.country == 'DE') {
    zone = 'home'
  } else {
    for (var i = 0; i < unionCountries.length; i++) {
      if (parcel.country == unionCountries[i]) {
        zone = 'union'
      }
    }
  }
  if (zone == 'home') {
    if (parcel.grams > 0 && parcel.grams <= 1000) {
      cents = 490
    } else if (parcel.grams > 1000 && parcel.grams <= 5000) {
      cents = 690
    } else if (parcel.grams > 5000 && parcel.grams <= 20000) {
      cents = 1290
    } else {
      throw new RangeError('grams out of range')
    }
    days = parcel.express == true ? 1 : 2
    if (parcel.express == true) {
      cents = cents + 600
    } else {
      if (parcel.valueCents >= 5000) {
        cents = 0
      }
    }
    if (parcel.valueCents > 50000) {
      var insurance = Math.ceil(parcel.valueCents / 100)
      cents = cents + insurance
    }
    return { cents: cents, days: days }
  } else if (zone == 'union') {
    if (parcel.grams > 0 && parcel.grams <= 1000) {
      cents = 990
    } else if (parcel.grams > 1000 && parcel.grams <= 5000) {
      cents = 1490
    } else if (parcel.grams > 5000 && parcel.grams <= 20000) {
      cents = 2490
    } else {
      throw new RangeError('grams out of range')
    }
    days = parcel.express == true ? 2 : 4
    if (parcel.express == true) {
      cents = cents + 1200
    }
    if (parcel.valueCents > 50000) {
      var insurance = Math.ceil(parcel.valueCents / 100)
      cents = cents + insurance
    }
    return { cents: cents, days: days }
  } else {
    var hasExpress = parcel.express
    cents = parcel.grams > 0 && parcel.grams <= 1000 ? 1990 : parcel.grams > 1000 && parcel.grams <= 5000 ? 3490 : 6990
    if (!(parcel.grams > 0 && parcel.grams <= 20000)) {
      throw new RangeError('grams out of range')
    }
    days = parcel.express == true ? 4 : 10
    if (parcel.express == true) {
      cents = cents + 2500
    }
    if (parcel.valueCents > 50000) {
      var insurance = Math.ceil(parcel.valueCents / 100)
      cents = cents + insurance
    }
    return { cents: cents, days: days }
  }
}
