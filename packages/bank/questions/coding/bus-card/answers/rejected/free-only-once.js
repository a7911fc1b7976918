// Gives the tenth ride for nothing, but not the twentieth.
export class BusCard {
  balance = 0
  rides = 0

  topUp(cents) {
    if (cents <= 0) throw new RangeError('not greater than 0')
    this.balance += cents
  }

  ride(fare) {
    const price = this.rides === 9 ? 0 : fare
    if (price > this.balance) return false
    this.balance -= price
    this.rides += 1
    return true
  }
}
