export class BusCard {
  #balance = 0
  #rides = 0

  get balance() {
    return this.#balance
  }

  topUp(cents) {
    if (!(cents > 0)) throw new RangeError('an amount must be greater than 0')
    this.#balance += cents
  }

  ride(fare) {
    const isFree = (this.#rides + 1) % 10 === 0
    if (!isFree && fare > this.#balance) return false
    if (!isFree) this.#balance -= fare
    this.#rides += 1
    return true
  }
}
