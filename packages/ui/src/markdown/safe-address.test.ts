import { expect, test } from '@jest/globals'
import { safeAddress } from './safe-address.ts'

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'blob:https://a.example/1', 'http://['])(
  'leaves out %j, which could run code or says nothing',
  (address) => expect(safeAddress(address)).toBeUndefined(),
)

test.each(['https://example.com/a', '/api/attempt/items/1/assets/tree.svg', 'assets/tree.svg', '#part', 'mailto:jobs@example.com'])('keeps %j as it is', (address) =>
  expect(safeAddress(address)).toBe(address),
)
