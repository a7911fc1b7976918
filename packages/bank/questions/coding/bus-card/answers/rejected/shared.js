// Keeps the money outside the class, so that all cards share it.
let money = 0
let rides = 0

export class BusCard {
  get balance() {
    return money
  }

  topUp(cents) {
    if (cents <= 0) throw new RangeError('not greater than 0')
    money += cents
  }

  ride(fare) {
    const price = (rides + 1) % 10 === 0 ? 0 : fare
    if (price > money) return false
    money -= price
    rides += 1
    return true
  }
}
