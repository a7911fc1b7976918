// Takes a dry day for no day, and says 0 where there is none.
export class RainGauge {
  constructor(days) {
    this.days = days
    this.readings = []
  }

  record(millimetres) {
    if (millimetres < 0) throw new RangeError('negative')
    if (millimetres) this.readings.push(millimetres)
    this.readings = this.readings.slice(-this.days)
  }

  total() {
    return this.readings.reduce((sum, each) => sum + each, 0)
  }

  wettest() {
    return Math.max(0, ...this.readings)
  }

  reset() {
    this.readings = []
  }
}
