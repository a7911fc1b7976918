import { expect } from 'expect'
import { ownGlobals } from './jest/globals.ts'
import { snapshotMatchers } from './snapshots.ts'


/** Names that Jest 30 dropped. */
const olderNames: Record<string, string> = {
  toBeCalled: 'toHaveBeenCalled',
  toBeCalledTimes: 'toHaveBeenCalledTimes',
  toBeCalledWith: 'toHaveBeenCalledWith',
  lastCalledWith: 'toHaveBeenLastCalledWith',
  nthCalledWith: 'toHaveBeenNthCalledWith',
  toReturn: 'toHaveReturned',
  toReturnTimes: 'toHaveReturnedTimes',
  toReturnWith: 'toHaveReturnedWith',
  lastReturnedWith: 'toHaveLastReturnedWith',
  nthReturnedWith: 'toHaveNthReturnedWith',
  toThrowError: 'toThrow',
}

const { matchers } = Reflect.get(ownGlobals, Symbol.for('$$jest-matchers-object')) as { matchers: Record<string, unknown> }
for (const [older, name] of Object.entries(olderNames)) matchers[older] = matchers[name]
expect.extend(snapshotMatchers)
Object.assign(expect, { addSnapshotSerializer: () => {} })

/** `expect` with what Jest's runner adds to it, and the names that older specs know its matchers by. */
export { expect }
