import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { reservePort } from './port.ts'

test('port 0 is any free one, which can be had afterwards', async () => {
  const port = await reservePort('127.0.0.1', 0)
  expect(await reservePort('127.0.0.1', port)).toBe(port)
})

test('a port that is taken is refused with what to set', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(reservePort('127.0.0.1', port)).rejects.toThrow(new RegExp(`Port ${port} is taken.*--port ${port + 1}, or set PORT`))
  other.close()
})

test('an address that is not this machine’s is refused', async () => {
  await expect(reservePort('192.0.2.1', 0)).rejects.toThrow(/Check HOST and PORT/)
})
