import { expect, test } from '@jest/globals'
import { topToys } from './top-toys'

const size = 250_000
const numbers = Array.from({ length: size }, (_, index) => index)

test('very many different toys', () => {
  const loans = numbers.map((index) => [`toy ${index}`, 'Ida'])
  loans.push(['toy 7', 'Ola'])
  expect(topToys(loans, 2)).toEqual([{ toy: 'toy 7', members: 2 }, { toy: `toy ${size - 1}`, members: 1 }])
})

test('very many different members', () => {
  const loans = numbers.map((index) => ['kite', `member ${index}`])
  loans.push(['drum', 'member 7'])
  expect(topToys(loans, 2)).toEqual([{ toy: 'kite', members: size }, { toy: 'drum', members: 1 }])
})
