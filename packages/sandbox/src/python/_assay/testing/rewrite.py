"""Lets a plain `assert` say what its parts were, as pytest does."""

import ast
import reprlib

# No name that a spec could have.
_EXPLAIN, _LEFT, _RIGHT = '@explain', '@left', '@right'


def compile_spec(source, file):
    """The code of a spec whose assertions explain themselves, and what its namespace must hold for it."""
    tree = ast.parse(source, file)
    rewritten = _Rewriter(source).visit(tree)
    return compile(ast.fix_missing_locations(rewritten), file, 'exec', dont_inherit=True), {_EXPLAIN: explain}


class _Rewriter(ast.NodeTransformer):
    def __init__(self, source):
        self._source = source

    def visit_Assert(self, node):
        """Both of `assert a and b` are asserted, so that the message is about the one that fails."""
        if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, ast.And):
            return [self._rewritten(test, node) for test in node.test.values]
        return self._rewritten(node.test, node)

    def _rewritten(self, test, node):
        """`assert f() == 1` becomes `if not (@left := f()) == (@right := 1): raise AssertionError(…)`."""
        parts, shown = self._parts(test)
        source = ast.Constant(ast.get_source_segment(self._source, test))
        explained = ast.Call(_name(_EXPLAIN), [source, ast.Tuple(shown, ast.Load()), *([node.msg] if node.msg else [])], [])
        raised = ast.Call(_name('AssertionError'), [explained], [])
        return ast.copy_location(ast.If(ast.UnaryOp(ast.Not(), parts), [ast.Raise(raised)], []), node)

    def _parts(self, test):
        """The expression with its operands kept, and for each that is no constant a pair of source and value."""
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            left, right = _kept(_LEFT, test.left), _kept(_RIGHT, test.comparators[0])
            return ast.Compare(left, test.ops, [right]), [*self._shown(test.left, _LEFT), *self._shown(test.comparators[0], _RIGHT)]
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return ast.UnaryOp(test.op, _kept(_LEFT, test.operand)), self._shown(test.operand, _LEFT)
        return _kept(_LEFT, test), self._shown(test, _LEFT)

    def _shown(self, node, name):
        if isinstance(node, ast.Constant):
            return []
        return [ast.Tuple([ast.Constant(ast.get_source_segment(self._source, node)), _name(name)], ast.Load())]


def _kept(name, node):
    return ast.NamedExpr(ast.Name(name, ast.Store()), node)


def _name(name):
    return ast.Name(name, ast.Load())


MAX_SHOWN = 500
# A small graph may be endless when it is written out.
_repr = reprlib.Repr(maxlevel=8, maxtuple=50, maxlist=50, maxdict=50, maxset=50, maxfrozenset=50, maxdeque=50, maxarray=50, maxstring=MAX_SHOWN, maxlong=200, maxother=MAX_SHOWN)


def explain(source, values, message=None):
    """What was asserted, what its parts were, and what the spec itself says of it."""
    lines = [f'assert {source}', *(f'  {part} is {_shown(value)}' for part, value in values)]
    return '\n'.join(lines if message is None else [str(message), *lines])


def _shown(value):
    try:
        text = _repr.repr(value)
    except Exception as error:
        return f'<cannot be shown: {error}>'
    return text if len(text) <= MAX_SHOWN else f'{text[:MAX_SHOWN]}…'
