// Keeps the largest reading of all times, and no days after a reset.
export class RainGauge {
  constructor(days) {
    this.days = days
    this.readings = []
    this.most = null
  }

  record(millimetres) {
    if (millimetres < 0) throw new RangeError('negative')
    this.readings.push(millimetres)
    if (this.readings.length > this.days) this.readings.shift()
    this.most = Math.max(this.most ?? 0, millimetres)
  }

  total() {
    return this.readings.reduce((sum, each) => sum + each, 0)
  }

  wettest() {
    return this.most
  }

  reset() {
    this.days = Infinity
    this.readings = []
    this.most = null
  }
}
