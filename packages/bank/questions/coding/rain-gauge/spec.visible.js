import { expect, test } from '@jest/globals'
import { RainGauge } from './rain-gauge'

test('adds up the days that it remembers', () => {
  const gauge = new RainGauge(3)
  for (const reading of [4, 0, 7]) gauge.record(reading)
  expect(gauge.total()).toBe(11)
  expect(gauge.wettest()).toBe(7)
})
