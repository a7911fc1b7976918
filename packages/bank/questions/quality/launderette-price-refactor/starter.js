export function washPrice(load) {
  var price = 0
  if (load.program == 'cold') {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      if (load.kilos > 6) {
        price = 520
      } else {
        price = 380
      }
    }
    if (load.member == true) {
      price = price - 50
    }
    if (load.dryer == true) {
      price = load.member == true ? price + 150 : price + 200
    }
    return price
  } else if (load.program == 'warm') {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      if (load.kilos > 6) {
        price = 610
      } else {
        price = 450
      }
    }
    if (load.member == true) {
      price = price - 50
    }
    if (load.dryer == true) {
      price = load.member == true ? price + 150 : price + 200
    }
    return price
  } else {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      price = load.kilos > 6 ? 720 : 540
    }
    if (load.member == true && load.dryer == true) {
      var both = price - 50 + 150
      return both
    } else if (load.member == true) {
      return price - 50
    } else {
      return load.dryer == true ? price + 200 : price
    }
  }
}
