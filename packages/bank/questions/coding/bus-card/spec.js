import { expect, test } from '@jest/globals'
import { BusCard } from './bus-card'

function cardWith(cents) {
  const card = new BusCard()
  card.topUp(cents)
  return card
}

const rides = (card, count, fare) => Array.from({ length: count }, () => card.ride(fare))

test('a fare that takes the last cent is paid', () => {
  const card = cardWith(180)
  expect(card.ride(180)).toBe(true)
  expect(card.balance).toBe(0)
})

test('a fare that is too much is refused and takes nothing', () => {
  const card = cardWith(100)
  expect(card.ride(180)).toBe(false)
  expect(card.balance).toBe(100)
})

test.each([0, -50])('topping up by %d is an error and changes nothing', (cents) => {
  const card = cardWith(100)
  expect(() => card.topUp(cents)).toThrow(RangeError)
  expect(card.balance).toBe(100)
})

test('the tenth ride is free, also without money, and the eleventh is not', () => {
  const card = cardWith(900)
  expect(rides(card, 9, 100)).not.toContain(false)
  expect(card.ride(100)).toBe(true)
  expect(card.balance).toBe(0)
  expect(card.ride(100)).toBe(false)
})

test('the twentieth ride is free as well', () => {
  const card = cardWith(1800)
  expect(rides(card, 20, 100)).not.toContain(false)
  expect(card.balance).toBe(0)
})

test('refused rides do not count', () => {
  const card = cardWith(800)
  rides(card, 8, 100)
  expect(card.ride(100)).toBe(false)
  card.topUp(300)
  expect(card.ride(100)).toBe(true)
  expect(card.balance).toBe(200)
  expect(card.ride(100)).toBe(true)
  expect(card.balance).toBe(200)
})

test('two cards have money of their own', () => {
  const [one, other] = [cardWith(100), cardWith(700)]
  one.ride(100)
  expect([one.balance, other.balance]).toEqual([0, 700])
})
