export class RainGauge {
  private readonly days: number
  private readings: number[] = []

  constructor(days: number) {
    this.days = days
  }

  record(millimetres: number): void {
    if (millimetres < 0) throw new RangeError('rain is not negative')
    this.readings.push(millimetres)
    if (this.readings.length > this.days) this.readings.shift()
  }

  total(): number {
    return this.readings.reduce((sum, each) => sum + each, 0)
  }

  wettest(): number | null {
    return this.readings.length > 0 ? Math.max(...this.readings) : null
  }

  reset(): void {
    this.readings = []
  }
}
