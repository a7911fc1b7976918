// Pleases a part of the linter and leaves every copy as it was.
export function washPrice(load) {
  let price = 0
  if (load.program === 'cold') {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      if (load.kilos > 6) {
        price = 520
      } else {
        price = 380
      }
    }
    if (load.member) {
      price = price - 50
    }
    if (load.dryer) {
      price = load.member ? price + 150 : price + 200
    }
    return price
  } else if (load.program === 'warm') {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      if (load.kilos > 6) {
        price = 610
      } else {
        price = 450
      }
    }
    if (load.member) {
      price = price - 50
    }
    if (load.dryer) {
      price = load.member ? price + 150 : price + 200
    }
    return price
  } else {
    if (load.kilos > 12) {
      throw new RangeError('too heavy')
    } else {
      price = load.kilos > 6 ? 720 : 540
    }
    if (load.member && load.dryer) {
      let both = price - 50 + 150
      return both
    } else if (load.member) {
      return price - 50
    } else {
      return load.dryer ? price + 200 : price
    }
  }
}
