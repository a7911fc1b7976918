import { answer } from './answer'

test('something has changed', () => expect(answer().changed).toBeGreaterThan(0))
test('there was little to look at', () => expect(answer().found).toBeLessThan(500))
test('there is something whose use is not counted', () => expect(['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef'].filter((name) => name in globalThis)).not.toEqual([]))
