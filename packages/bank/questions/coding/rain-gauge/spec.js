import { expect, test } from '@jest/globals'
import { RainGauge } from './rain-gauge'

function gaugeOf(days, ...readings) {
  const gauge = new RainGauge(days)
  for (const reading of readings) gauge.record(reading)
  return gauge
}

test('a new gauge knows of no rain', () => {
  const gauge = new RainGauge(5)
  expect([gauge.total(), gauge.wettest()]).toEqual([0, null])
})

test('the oldest day is forgotten, and the wettest with it', () => {
  const gauge = gaugeOf(3, 20, 4, 6, 5)
  expect([gauge.total(), gauge.wettest()]).toEqual([15, 6])
})

test('a gauge of one day remembers one', () => {
  const gauge = gaugeOf(1, 9, 2)
  expect([gauge.total(), gauge.wettest()]).toEqual([2, 2])
})

test('a dry day is a day', () => {
  const gauge = gaugeOf(2, 8, 0, 0)
  expect([gauge.total(), gauge.wettest()]).toEqual([0, 0])
})

test('less than nothing is an error and changes nothing', () => {
  const gauge = gaugeOf(2, 3, 4)
  expect(() => gauge.record(-1)).toThrow(RangeError)
  expect([gauge.total(), gauge.wettest()]).toEqual([7, 4])
})

test('after a reset it begins anew, with as many days', () => {
  const gauge = gaugeOf(2, 3, 4)
  gauge.reset()
  expect([gauge.total(), gauge.wettest()]).toEqual([0, null])
  for (const reading of [1, 2, 5]) gauge.record(reading)
  expect(gauge.total()).toBe(7)
})
