import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PythonSpecJob, Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

function specJob(answer: string | Record<string, string>, spec: string, changes: Partial<PythonSpecJob> = {}): PythonSpecJob {
  const files = typeof answer === 'string' ? { 'answer.py': answer } : answer
  return { engine: 'python-spec', source: { language: 'python', files }, spec: { file: 'spec.py', source: spec }, support: {}, limits: {}, ...changes }
}

async function run(...args: Parameters<typeof specJob>) {
  return sandbox.run(specJob(...args))
}

/** Tests and their outcomes; what did not pass comes with its message. */
async function outcomes(...args: Parameters<typeof specJob>) {
  const { failure, tests } = await run(...args)
  return failure ?? tests.map(({ name, outcome, message }) => (message === null ? [name, outcome] : [name, outcome, message]))
}

const passed = (...names: string[]) => names.map((name) => [name, 'passed'])

describe('tests are', () => {
  test('functions, those of classes, and those of unittest, in the order of each', async () => {
    const spec = `
import unittest
def test_b(): pass
def test_a(): pass
def helper(): raise ValueError
class TestGroup:
    def test_z(self): pass
    async def test_y(self): pass
class Mixed:
    def test_never(self): raise ValueError
class Case(unittest.TestCase):
    def test_q(self): self.assertEqual(1, 1)
    def test_p(self): pass
    @unittest.skip('not yet')
    def test_skipped(self): raise ValueError
    @unittest.expectedFailure
    def test_r(self): self.fail()`
    expect(await outcomes('', spec)).toEqual(passed('test_b', 'test_a', 'TestGroup › test_z', 'TestGroup › test_y', 'Case › test_p', 'Case › test_q', 'Case › test_r'))
  })

  test('repeated for each row of parametrize, and left out where a mark says so', async () => {
    const spec = `
import pytest
@pytest.mark.parametrize('a, b', [(1, 2), pytest.param(2, 4, id='two'), pytest.param(1, 1, marks=pytest.mark.skip)])
@pytest.mark.parametrize('c', [0])
def test_p(a, b, c): assert a * 2 == b + c
@pytest.mark.skipif(True, reason='never')
def test_q(): assert False
@pytest.mark.slow
def test_r(): pass`
    expect(await outcomes('', spec)).toEqual(passed('test_p[1-2-0]', 'test_p[two-0]', 'test_r'))
  })
})

test('fixtures, hooks and clean-ups run where they belong', async () => {
  const spec = `
import pytest, unittest
seen = []
def setup_module(): seen.append('module')
def setup_function(): seen.append('f')
def teardown_function(function): seen.append(function.__name__)
@pytest.fixture(scope='module')
def wide():
    seen.append('wide')
    yield 1
@pytest.fixture
def narrow(wide):
    seen.append('narrow')
    yield wide + 1
    seen.append('put away')
def test_one(narrow, wide): assert (narrow, wide) == (2, 1)
def test_two(narrow): assert seen == ['module', 'f', 'wide', 'narrow', 'put away', 'test_one', 'f', 'narrow']
class TestClass:
    @classmethod
    def setup_class(cls): cls.start = 5
    def setup_method(self): self.n = self.start
    @pytest.fixture
    def own(self): return self.n + 1
    def test_own(self, own): assert own == 6
class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.done = []
    def setUp(self): self.addCleanup(self.done.append, 'clean')
    def test_a(self): self.assertEqual(self.done, [])
    def test_b(self): self.assertEqual(self.done, ['clean'])
def test_printed(capsys, monkeypatch):
    monkeypatch.setitem(globals(), 'x', 1)
    print(x)
    assert capsys.readouterr().out == '1\\n'`
  expect(await outcomes('', spec)).toEqual(passed('test_one', 'test_two', 'TestClass › test_own', 'Case › test_a', 'Case › test_b', 'test_printed'))
})

describe('the answer', () => {
  test('is imported by whatever name, beside its other modules, support modules and the library', async () => {
    const answer = { 'answer.py': 'import helper\nimport money\ndef total(): return helper.ONE + money.VAT', 'helper.py': 'ONE = 1' }
    const spec = 'import math\nimport cart\nfrom src.shop.cart import total\nfrom .cart import total as again\nimport helper, money\ndef test_all(): assert cart.total() == total() == again() == helper.ONE + money.VAT + math.floor(0.5)'
    expect(await outcomes(answer, spec, { support: { 'money.py': 'VAT = 19' } })).toEqual(passed('test_all'))
  })

  const answer = `
import asyncio, collections, dataclasses, enum, random
from abc import ABC, abstractmethod
class Color(enum.Enum): RED = 1; BLUE = 2
class Level(enum.IntEnum): LOW = 1
@dataclasses.dataclass(frozen=True)
class Point: x: int; y: int = 0
Pair = collections.namedtuple('Pair', 'a b')
class Shape(ABC):
    def __init__(self, name='shape'): self.name = name
    @abstractmethod
    def area(self): ...
    def double(self): return self.area() * 2
class Money:
    def __init__(self, v): self.v = v
    def __sub__(self, o): return Money(self.v - (o.v if isinstance(o, Money) else o))
    def __eq__(self, o): return isinstance(o, Money) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __lt__(self, o): return self.v < o.v
    @property
    def half(self): return self.v / 2
class Stack(list): pass
class Full(ValueError):
    def __init__(self, code): super().__init__(f'code {code}'); self.code = code
def full(): raise Full(7) from KeyError('k')
async def fetch(n):
    await asyncio.sleep(1)
    return n * 2
async def together(functions): return await asyncio.gather(*[f() for f in functions])
async def each():
    for i in range(3): yield i
def talk():
    heard = yield 1
    yield heard
class Context:
    def __enter__(self): return self
    def __exit__(self, *thrown): self.done = True; return True
def curry(f):
    n = f.__code__.co_argcount
    def go(*a): return f(*a) if len(a) >= n else lambda *b: go(*a, *b)
    return go
def sort(xs): xs.sort()
def echo(x): return x
kept = []
def keep(x): kept.append(x); return kept
def hello(name): print('Hello', name)
def ask(): return input('? ') + '!'
def dice(): return random.randint(1, 6)
def memoized(f):
    cache = {}
    def call(*a): return cache.setdefault(a, f(*a))
    return call
`

  test.each<[string, string]>([
    ['enumerations', `assert Color(1) is Color.RED and [c.name for c in Color] == ['RED', 'BLUE'] and Color['BLUE'].value == 2 and Level.LOW == 1`],
    ['data classes', `assert Point(1) == Point(1, 0) and {Point(1): 2}[Point(1)] == 2\n    with pytest.raises(AttributeError): Point(1).x = 2`],
    ['named tuples', `a, b = Pair(3, 4)\n    assert Pair(1, 2) == (1, 2) and isinstance(Pair(1, 2), tuple) and (a, b) == (3, 4)`],
    ['abstract classes, which a spec may extend', `
    with pytest.raises(TypeError): Shape()
    class Square(Shape):
        def __init__(self, side): super().__init__('square'); self.side = side
        def area(self): return self.side ** 2
    assert Square(3).double() == 18 and Square(3).name == 'square' and isinstance(Square(1), Shape)`],
    ['operators', `assert Money(5) - 3 == Money(2) and sorted([Money(2), Money(1)])[0].v == 1 and {Money(1), Money(1)} == {Money(1)} and Money(3).half == 1.5`],
    ['lists by another name', `s = Stack([1]); s.append(2)\n    assert s == [1, 2] and len(s) == 2 and s[-1:] == [2] and 1 in s`],
    ['errors of its own', `
    with pytest.raises(Full, match='code 7') as e: full()
    assert e.value.code == 7 and type(e.value) is Full and isinstance(e.value.__cause__, KeyError)`],
    ['generators', `
    talking = talk()
    assert next(talking) == 1 and talking.send(5) == 5
    with pytest.raises(StopIteration): next(talking)`],
    ['contexts', `
    with Context() as context: raise ValueError
    assert context.done`],
    ['functions that are handed over', `assert curry(lambda a, b, c: a + b + c)(1)(2)(3) == 6 and memoized(abs)(-1) == 1`],
    ['what is changed in place, on either side', `
    xs = [3, [2], 1]
    assert echo(xs) is xs and keep(xs)[0] is xs
    xs.append(4)
    assert keep(0) == [xs, 0] and keep(0)[0][-1] == 4
    ys = [2, 1]
    sort(ys)
    assert ys == [1, 2]`],
    ['values of the library', `
    for x in [10**50, 1.5, b'x', (1, (2,)), {1, 2}, frozenset([1]), {'a': [1]}, None, range(3), 1j, decimal.Decimal('1.10'), datetime.datetime(2026, 1, 2), datetime.timedelta(1), int, ValueError, len, ...]:
        assert echo(x) == x and type(echo(x)) is type(x)`],
    ['the standard streams, as the test has them', `
    out = io.StringIO()
    with contextlib.redirect_stdout(out): hello('Bo')
    assert out.getvalue() == 'Hello Bo\\n'
    with mock.patch('builtins.input', return_value='yes') as m: assert ask() == 'yes!'
    m.assert_called_once_with('? ')`],
    ['the library, as the test has patched it', `
    with mock.patch('random.randint', return_value=4): assert dice() == 4
    random.seed(1); first = dice(); random.seed(1)
    assert dice() == first`],
    ['itself, as the test has patched it', `
    with mock.patch('answer.dice', return_value=9): assert answer.dice() == 9
    assert answer.dice() < 7`],
  ])('works as if it stood beside the spec: %s', async (_, body) => {
    const spec = `import contextlib, datetime, decimal, io, random, pytest\nfrom unittest import mock\nimport answer\nfrom answer import *\ndef test_it():\n    ${body}\n`
    expect(await outcomes(answer, spec)).toEqual(passed('test_it'))
  })

  test('works asynchronously, on a clock that waits for nobody', async () => {
    const spec = `
import asyncio, unittest
from answer import *
async def test_awaits(): assert await asyncio.gather(fetch(1), fetch(2)) == [2, 4]
def test_runs():
    async def one(): await asyncio.sleep(3600); return 1
    assert asyncio.run(together([one, one])) == [1, 1]
async def test_iterates(): assert [x async for x in each()] == [0, 1, 2]
class Case(unittest.IsolatedAsyncioTestCase):
    async def test_case(self): self.assertEqual(await fetch(4), 8)`
    expect(await outcomes(answer, spec)).toEqual(passed('test_awaits', 'test_runs', 'test_iterates', 'Case › test_case'))
  })
})

describe('a failing test', () => {
  test.each([
    ['add(1, 2) == 4', 'assert add(1, 2) == 4\n  add(1, 2) is 3'],
    ['add(1, 1) == 2 and not add(1, 0), "both"', 'both\nassert not add(1, 0)\n  add(1, 0) is 1'],
    ['5 in [add(1, 1)]', 'assert 5 in [add(1, 1)]\n  [add(1, 1)] is [2]'],
    ['isinstance(add(1, 2), str)', 'assert isinstance(add(1, 2), str)\n  isinstance(add(1, 2), str) is False'],
  ])('says what was asserted of what: %s', async (assertion, message) => {
    expect(await outcomes('def add(a, b): return a + b', `from add import add\ndef test_it(): assert ${assertion}`)).toEqual([['test_it', 'failed', message]])
  })

  test('names the line of the answer that raised, and the next one runs', async () => {
    const { tests } = await run('def f():\n    return None.x', 'from f import f\ndef test_a(): f()\ndef test_b(): pass')
    expect(tests).toMatchObject([{ outcome: 'runtime-error', message: expect.stringMatching(/^AttributeError: .*\n.*\n {2}File "answer\.py", line 2, in f\n/) }, { outcome: 'passed' }])
  })

  test('names its subtest', async () => {
    const spec = 'import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        for n in (1, 2):\n            with self.subTest("of", n=n): self.assertEqual(n, 1)'
    expect(await outcomes('', spec)).toEqual([['T › test_a', 'failed', '2 != 1\nin [of] (n=2)']])
  })

  test.each([
    ['loops', 'while True: pass', 'time-limit'],
    ['ends the process', '__import__("os")._exit(0)', 'runtime-error'],
  ])('that %s is the last', async (_, body, verdict) => {
    const spec = 'from f import f\ndef test_a(): pass\ndef test_b(): f()\ndef test_c(): pass'
    const { tests } = await run(`def f():\n    ${body}`, spec, { limits: { cpuMs: 400 } })
    expect(tests.map(({ outcome }) => outcome)).toEqual(['passed', verdict, 'not-run'])
  })
})

test.each([
  ['lacks a name', 'a = 1', 'from a import b\ndef test_a(): pass', 'runtime-error', "cannot import name 'b'"],
  ['does not parse', 'def f(:', 'def test_a(): pass', 'syntax-error', 'invalid syntax'],
  ['raises while the spec is loaded', 'def f(): raise ValueError("mine")', 'from f import f\nf()', 'runtime-error', 'mine'],
  ['has a spec that does not parse', '', 'def test_a(:', 'internal-error', 'does not parse'],
])('an answer that %s is told so', async (_, answer, spec, verdict, message) => {
  expect(await outcomes(answer, spec)).toMatchObject({ verdict, message: expect.stringContaining(message) })
})

describe('an object of the answer’s decides of no plain value that it equals it,', () => {
  const liar = 'class Liar:\n    def __eq__(self, other): return True\n    def __lt__(self, other): return True\n    def __rsub__(self, other): return 0\ndef f(): return Liar()'
  test.each(['f() == 5', '5 == f()', '[f()] == [5]', 'f() in [5]', 'f() < 5', 'abs(2.5 - f()) < 1e-9'])('as in %s', async (assertion) => {
    const [one] = (await run(liar, `from f import f\ndef test_it(): assert ${assertion}`)).tests
    expect(one?.outcome).toBe('failed')
  })

  test('unless the spec trusts its class', async () => {
    const ratio = 'class Ratio:\n    def __init__(self, n): self.n = n\n    def __eq__(self, other): return self.n == other'
    expect(await outcomes(ratio, 'import assay\nfrom ratio import Ratio\nassay.trust(Ratio)\ndef test_it(): assert Ratio(5) == 5 and Ratio(5) != 6')).toEqual(passed('test_it'))
  })
})
