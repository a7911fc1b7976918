import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { info, logWriter, warning } from './log-lines.ts'

function writer() {
  const copy = new PassThrough()
  return { log: logWriter('api', { verbose: false, copy }), copied: () => String(copy.read()) }
}

test('lines that come in pieces are put together, and copied as they came', () => {
  const { log, copied } = writer()
  const read = log.reader(info)
  read('{"level":30,"msg":"Ser')
  read('ver listening","port":3000}\n')
  expect(log.tail()).toBe('  Server listening port=3000')
  expect(copied()).toBe('{"level":30,"msg":"Server listening","port":3000}\n')
})

test('two streams do not get into each other’s lines', () => {
  const { log } = writer()
  const [out, err] = [log.reader(info), log.reader(warning)]
  out('one, ')
  err('two\n')
  out('still one\n')
  expect(log.tail()).toBe('  two\n  one, still one')
})

test('the end of it is the last fifteen lines', () => {
  const { log } = writer()
  log.reader(info)(Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join(''))
  expect(log.tail().split('\n')).toHaveLength(15)
  expect(log.tail()).toMatch(/line 39$/)
})
