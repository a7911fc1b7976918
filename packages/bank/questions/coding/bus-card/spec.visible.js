import { expect, test } from '@jest/globals'
import { BusCard } from './bus-card'

test('money comes onto the card and goes off it', () => {
  const card = new BusCard()
  expect(card.balance).toBe(0)
  card.topUp(500)
  expect(card.ride(180)).toBe(true)
  expect(card.balance).toBe(320)
})
