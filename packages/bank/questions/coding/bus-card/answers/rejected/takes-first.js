// Takes the fare before it looks whether there is enough, and needs money for the free ride.
export class BusCard {
  balance = 0
  rides = 0

  topUp(cents) {
    if (cents <= 0) throw new RangeError('not greater than 0')
    this.balance += cents
  }

  ride(fare) {
    this.balance -= fare
    if (this.balance < 0) return false
    this.rides += 1
    if (this.rides % 10 === 0) this.balance += fare
    return true
  }
}
