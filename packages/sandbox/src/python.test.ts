import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CallsJob, PythonCallsJob, Sandbox } from './index.ts'
import { failureOfCall, openSandbox, returned } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

type Args = CallsJob['calls'][number]['args']

/** Calls the function `answer` once for each list of arguments. */
function run(code: string, calls: Args[] = [[]], changes: Partial<PythonCallsJob> = {}) {
  const source: PythonCallsJob['source'] = { language: 'python', files: { 'answer.py': code } }
  return sandbox.run({ engine: 'python', source, export: 'answer', calls: calls.map((args) => ({ args, argsAfter: true })), limits: {}, ...changes })
}

async function returns(code: string, ...args: Args) {
  const { calls, failure } = await run(code, [args])
  return failure ?? returned(calls[0])
}

test('a function is called with each list of arguments, in one interpreter', async () => {
  const { calls, failure } = await run('seen = []\ndef answer(a, b):\n    seen.append(a)\n    return a + b + len(seen)', [[1, 2], [10, 20]])
  expect(failure).toBeNull()
  expect(calls.map(returned)).toEqual([4, 32])
})

test('no process serves two jobs, not even of one attempt', async () => {
  const job = { engine: 'python', source: { language: 'python', files: { 'answer.py': 'import builtins\ndef answer():\n    was = hasattr(builtins, "mark"); builtins.mark = 1; return was' } }, export: 'answer', calls: [{ args: [] }], limits: {} } as const satisfies PythonCallsJob
  for (const _ of [1, 2]) expect((await sandbox.run(job, { shareKey: 'one' })).calls.map(returned)).toEqual([false])
})

describe('values', () => {
  const identity = 'def answer(x): return x'
  test.each<Args[number]>([null, true, 'é\u2028\ud83d', 1.5, 2 ** 53 - 1, [[], [1]], { a: { b: [null] } }, { $: 'nan' }, { $: '-infinity' }, { $: 'bigint', value: '-123456789012345678901234567890' }, { $: 'date', value: '2026-01-31T09:00:00.250Z' }, { $: 'map', entries: [[1, 'a'], [[1, 2], null]] }, { $: 'set', values: [1] }, { $: 'object', entries: [['$', 1]] }])('%j comes back as it went in', async (value) => {
    expect(await returns(identity, value)).toEqual(value)
  })

  test.each<[string, unknown]>([
    ['5.0', 5],
    ['(1, (2, 3))', [1, [2, 3]]],
    ['frozenset([2])', { $: 'set', values: [2] }],
    ['{1: "a"}', { $: 'map', entries: [[1, 'a']] }],
    ['{"a": (1,)}', { a: [1] }],
    ['10 ** 16', { $: 'bigint', value: '10000000000000000' }],
    ['__import__("collections").Counter("aab")', { a: 2, b: 1 }],
    ['__import__("collections").namedtuple("P", "x y")(1, 2)', [1, 2]],
    ['__import__("enum").IntEnum("E", "A B").B', 2],
    ['__import__("decimal").Decimal("5.10")', 5.1],
    ['__import__("datetime").date(2026, 1, 2)', { $: 'date', value: '2026-01-02T00:00:00.000Z' }],
    ['type("Liar", (str,), {"__str__": lambda s: "b", "__eq__": lambda s, o: True, "__hash__": str.__hash__})("a")', 'a'],
    ['type("Box", (), {"__init__": lambda s: setattr(s, "held", 1)})()', { $: 'instance', class: 'Box', entries: [['held', 1]] }],
    ['len', { $: 'function' }],
  ])('%s leaves as %j', async (expression, value) => {
    expect(await returns(`def answer(): return ${expression}`)).toEqual(value)
  })

  test('a cycle is told, and what is nested far too deep is the answer’s failure', async () => {
    expect(await returns('def answer():\n    a = [1]\n    a.append(a)\n    return a')).toEqual([1, { $: 'cycle' }])
    const { calls } = await run('def answer():\n    a = []\n    for _ in range(2000): a = [a]\n    return a')
    expect(failureOfCall(calls[0])).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('nested deeper') })
  })

  test('arguments show what was done to them', async () => {
    const { calls } = await run('def answer(a, b): a.append(b)', [[[1], 2]])
    expect(calls[0]).toMatchObject({ ok: true, argsAfter: [[1, 2], 2] })
  })
})

describe('an answer', () => {
  test.each([
    ['may be called by its name', 'def myAnswer(): return 1'],
    ['may be called by its name in snake case', 'def my_answer(): return 1'],
    ['may be a class', 'class MyAnswer: pass\nmyAnswer = lambda: 1'],
    ['may be asynchronous, and sleeps without waiting', 'import asyncio\nasync def my_answer():\n    await asyncio.gather(asyncio.sleep(3600), asyncio.sleep(7200))\n    return 1'],
    ['may run a loop of its own', 'import asyncio\nasync def f(): return 1\ndef my_answer(): return asyncio.run(f())'],
    ['may use threads, which do their work when they are started', 'from concurrent.futures import ThreadPoolExecutor\ndef my_answer():\n    with ThreadPoolExecutor() as pool: return sum(pool.map(int, ["0", "1"]))'],
    ['may recurse as deep as it asks for', 'import sys\nsys.setrecursionlimit(10**6)\ndef f(n): return 1 if n == 0 else f(n - 1)\ndef my_answer(): return f(50_000)'],
    ['may let go of a long list', 'class Node:\n    def __init__(self, next): self.next = next\ndef my_answer():\n    node = None\n    for _ in range(200_000): node = Node(node)\n    del node\n    return 1'],
  ])('%s', async (_, code) => {
    const { calls, failure } = await run(code, [[]], { export: 'myAnswer' })
    expect(failure).toBeNull()
    expect(calls.map(returned)).toEqual([1])
  })

  test('may consist of several files, and import support modules', async () => {
    const files = { 'answer.py': 'from parts.adding import add\nfrom money import VAT\ndef answer(): return add(1, VAT)', 'parts/__init__.py': '', 'parts/adding.py': 'def add(a, b): return a + b', 'support/money.py': 'VAT = 19' }
    expect((await run('', [[]], { source: { language: 'python', files } })).calls.map(returned)).toEqual([20])
  })

  test('is given the same random numbers each time that it runs', async () => {
    const code = 'import random, uuid\ndef answer(): return [random.random(), str(uuid.uuid4()), hash("a")]'
    expect(await returns(code)).toEqual(await returns(code))
  })

  test('sees what it printed, up to a bound', async () => {
    const { output } = await run('import sys\ndef answer():\n    print("hé", [1])\n    print("x" * 3000, file=sys.stderr)', [[]], { limits: { outputKb: 1 } })
    expect(output).toMatch(/^hé \[1\]\nx{1000,1100}\n\[more was printed than is kept\]\n$/)
  })
})

describe('what is wrong is said in the candidate’s own terms:', () => {
  test.each([
    ['a syntax error', 'def answer(:\n    pass', { verdict: 'syntax-error', message: 'SyntaxError: invalid syntax', line: 1, column: 12 }],
    ['wrong indentation', 'def answer():\n  if True:\n  pass', { verdict: 'syntax-error', line: 3 }],
    ['an error while it is loaded', 'x = 1\ny = x / 0', { verdict: 'runtime-error', message: 'ZeroDivisionError: division by zero', line: 2, column: 5 }],
    ['a module that there is not', 'import numpy', { verdict: 'runtime-error', message: "ModuleNotFoundError: No module named 'numpy'", line: 1 }],
    ['no such function', 'def other(): pass', { verdict: 'runtime-error', message: 'answer.py has no function named answer: write `def answer(…):`.' }],
    ['no function at all', 'answer = 5', { verdict: 'runtime-error', message: 'answer of answer.py is not a function (int).' }],
    ['an end while it is loaded', 'raise SystemExit', { verdict: 'runtime-error' }],
  ])('%s', async (_, code, failure) => {
    expect((await run(code)).failure).toMatchObject(failure)
  })

  test('an error, with the lines that it came from', async () => {
    const { calls } = await run('def helper(x):\n    return x.y\n\ndef answer():\n    return helper(None)')
    expect(calls[0]).toMatchObject({
      thrown: {
        name: 'AttributeError',
        bases: expect.arrayContaining(['Exception']),
        message: "'NoneType' object has no attribute 'y'",
        stack: expect.stringMatching(/^Traceback.*\n {2}File "answer\.py", line 5, in answer\n.*\n {2}File "answer\.py", line 2, in helper\n.*\n.*\nAttributeError: /),
      },
    })
  })
})

describe('a limit', () => {
  test.each([
    ['of time', 'while True: pass', 'time-limit'],
    ['of time within a call that never returns to Python', 'import re\n    re.match("(a+)+$", "a" * 60 + "b")', 'time-limit'],
    ['of memory', 'a = []\n    while True: a.append(bytearray(10**6))', 'memory-limit'],
    ['of what comes back', 'return "x" * 10**7', 'output-limit'],
    ['of what is printed', 'while True: print("x" * 1000)', 'output-limit'],
    ['that recursion has', 'return answer()', undefined],
    ['that ends the interpreter', 'import os\n    os._exit(0)', 'runtime-error'],
    ['that the answer sets itself', 'import sys\n    sys.exit(0)', 'runtime-error'],
  ])('%s ends the call', async (_, body, verdict) => {
    const { calls, failure } = await run(`def answer():\n    ${body}`, [[]], { limits: { cpuMs: 700 } })
    expect(failure).toBeNull()
    expect(failureOfCall(calls[0])?.verdict).toBe(verdict)
  })

  test('of memory leaves to an answer what it may have', async () => {
    expect(await returns('def answer(): return len(bytearray(50_000_000))')).toBe(50_000_000)
  })

  test('keeps the results that came before it', async () => {
    const { calls } = await run('def answer(n):\n    while n: pass\n    return n', [[0], [1], [0]], { limits: { cpuMs: 300 } })
    expect(calls.map((call) => (call.ok ? call.returned : failureOfCall(call)?.verdict))).toEqual([0, 'time-limit'])
  })
})
