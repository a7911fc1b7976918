// Refuses the fare that takes the last cent, and lets any amount be topped up.
export class BusCard {
  balance = 0
  rides = 0

  topUp(cents) {
    this.balance += cents
  }

  ride(fare) {
    const price = (this.rides + 1) % 10 === 0 ? 0 : fare
    if (price > 0 && price >= this.balance) return false
    this.balance -= price
    this.rides += 1
    return true
  }
}
