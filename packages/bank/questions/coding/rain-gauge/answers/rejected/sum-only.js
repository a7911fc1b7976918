// Subtracts what it forgets after an error too.
export class RainGauge {
  constructor(days) {
    this.days = days
    this.readings = []
    this.sum = 0
  }

  record(millimetres) {
    this.readings.push(millimetres)
    this.sum += millimetres
    if (this.readings.length > this.days) this.sum -= this.readings.shift()
    if (millimetres < 0) throw new RangeError('negative')
  }

  total() {
    return this.sum
  }

  wettest() {
    return this.readings.length === 0 ? null : Math.max(...this.readings)
  }

  reset() {
    this.readings = []
    this.sum = 0
  }
}
