import { expect, test } from '@jest/globals'
import { GuestList } from './guest-list'

function listOf(places, ...names) {
  const list = new GuestList(places)
  for (const name of names) list.add(name)
  return list
}

test('who has waited longest moves up, behind those who are invited', () => {
  const list = listOf(2, 'Amal', 'Bea', 'Chen', 'Dara')
  list.remove('Amal')
  expect(list.invited).toEqual(['Bea', 'Chen'])
  expect(list.waiting).toEqual(['Dara'])
})

test('a guest who only waited makes no place', () => {
  const list = listOf(1, 'Amal', 'Bea', 'Chen')
  list.remove('Bea')
  expect([list.invited, list.waiting]).toEqual([['Amal'], ['Chen']])
})

test('a name is on the list once, and add says where', () => {
  const list = listOf(1, 'Amal', 'Bea')
  expect([list.add('Amal'), list.add('Bea')]).toEqual(['invited', 'waiting'])
  expect([list.invited, list.waiting]).toEqual([['Amal'], ['Bea']])
})

test('a place that is free again goes to the next who is added', () => {
  const list = listOf(1, 'Amal')
  list.remove('Amal')
  expect(list.add('Bea')).toBe('invited')
})

test('removing a name that is not there changes nothing', () => {
  const list = listOf(1, 'Amal', 'Bea')
  list.remove('Zoe')
  expect([list.invited, list.waiting]).toEqual([['Amal'], ['Bea']])
})

test('what is done to the lists outside changes nothing inside', () => {
  const list = listOf(1, 'Amal', 'Bea')
  list.invited.pop()
  list.waiting.push('Zoe')
  expect([list.invited, list.waiting]).toEqual([['Amal'], ['Bea']])
})

test('an event without places has only people who wait', () => {
  expect(new GuestList(0).add('Amal')).toBe('waiting')
})
