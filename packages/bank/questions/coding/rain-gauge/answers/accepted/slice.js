export class RainGauge {
  #days
  #readings = []

  constructor(days) {
    this.#days = days
  }

  record(millimetres) {
    if (millimetres < 0) throw new RangeError('rain is not negative')
    this.#readings = [...this.#readings, millimetres].slice(-this.#days)
  }

  total() {
    return this.#readings.reduce((sum, each) => sum + each, 0)
  }

  wettest() {
    return this.#readings.length === 0 ? null : Math.max(...this.#readings)
  }

  reset() {
    this.#readings = []
  }
}
