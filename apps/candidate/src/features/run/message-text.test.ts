import { expect, test } from '@jest/globals'
import { messageText } from './message-text.ts'

test('a message is its first line, its headers and its body', () => {
  expect(messageText('POST /orders', { 'content-type': 'text/plain' }, 'two shirts')).toBe(
    'POST /orders\ncontent-type: text/plain\n\ntwo shirts',
  )
  expect(messageText('204', {}, '')).toBe('204')
})

test('a JSON body is indented', () => {
  expect(messageText('200', {}, '{"id":1}')).toBe('200\n\n{\n  "id": 1\n}')
})
