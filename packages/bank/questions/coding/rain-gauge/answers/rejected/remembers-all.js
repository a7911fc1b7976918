// Forgets no day, and takes less than nothing.
export class RainGauge {
  readings = []

  record(millimetres) {
    this.readings.push(millimetres)
  }

  total() {
    return this.readings.reduce((sum, each) => sum + each, 0)
  }

  wettest() {
    return this.readings.length === 0 ? null : Math.max(...this.readings)
  }

  reset() {
    this.readings = []
  }
}
