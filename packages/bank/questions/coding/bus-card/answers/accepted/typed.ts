export class BusCard {
  balance = 0
  private paid = 0

  topUp(cents: number): void {
    if (cents <= 0) throw new RangeError('an amount must be greater than 0')
    this.balance += cents
  }

  ride(fare: number): boolean {
    const price = this.paid % 10 === 9 ? 0 : fare
    if (price > this.balance) return false
    this.balance -= price
    this.paid += 1
    return true
  }
}
