// Counts rides that were refused.
export class BusCard {
  balance = 0
  rides = 0

  topUp(cents) {
    if (cents <= 0) throw new RangeError('not greater than 0')
    this.balance += cents
  }

  ride(fare) {
    this.rides += 1
    const price = this.rides % 10 === 0 ? 0 : fare
    if (price > this.balance) return false
    this.balance -= price
    return true
  }
}
