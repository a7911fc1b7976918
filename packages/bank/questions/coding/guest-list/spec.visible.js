import { expect, test } from '@jest/globals'
import { GuestList } from './guest-list'

test('guests are invited while there are places, and wait after that', () => {
  const list = new GuestList(2)
  expect(['Amal', 'Bea', 'Chen'].map((name) => list.add(name))).toEqual(['invited', 'invited', 'waiting'])
  expect(list.invited).toEqual(['Amal', 'Bea'])
  expect(list.waiting).toEqual(['Chen'])
})
