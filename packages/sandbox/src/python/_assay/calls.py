"""Calls an export of an answer. Everything that comes and goes is text."""

import inspect
import json
import sys

from . import answer, clock, failure, walls, wire

_output = sys.stdout
_target = None
_files = {}


def command(name, *args):
    return _COMMANDS[name](*args)


def _connect(advance, _exchange):
    clock.connect(advance)


def _load(text):
    """Loads the answer; says why it cannot be called, if so."""
    global _target, _files
    job = json.loads(text)
    _files = job['files']
    failure.remember_sources(_files)
    walls.raise_walls()
    try:
        _target = answer.find_export(answer.load(_files), job['export'])
    except BaseException as thrown:
        return json.dumps({'fault': failure.loading_failure(thrown, _files)})
    finally:
        _flush()
    return json.dumps({'fault': _unfit(job['export'])})


def _unfit(export):
    if _target is None:
        name = answer.snake_case(export)
        return failure.failure('runtime-error', f'answer.py has no function named {name}: write `def {name}(…):`.')
    if not callable(_target):
        return failure.failure('runtime-error', f'{export} of answer.py is not a function ({type(_target).__name__}).')
    return None


def _call(args_wire, max_length, reports_args):
    """One call on its own arguments, as the part that the parent reads (parts.ts)."""
    args = wire.decode(args_wire)
    before = wire.encode(args, float('inf')) if reports_args == 'true' else None
    room = int(max_length) + len(args_wire)
    outcome = _outcome_of(args, room)
    _flush()
    args_after = '' if before is None else f',"argsAfter":{_args_after(args, before, room)}'
    return f'{{{outcome}{args_after}}}'


def _outcome_of(args, room):
    try:
        returned = _target(*args)
        if inspect.isawaitable(returned):
            returned = clock.run(returned)
    except BaseException as thrown:
        return _thrown(thrown)
    try:
        return f'"returned":{wire.encode(returned, room)}'
    except wire.TooMuch as too_much:
        return _failed('output-limit', str(too_much))
    except BaseException as thrown:
        return _failed(failure.verdict_of(thrown), f'What the answer returned cannot be read: {failure.message_of(thrown)}')


def _thrown(thrown):
    if isinstance(thrown, MemoryError):
        return _failed('memory-limit', 'The answer needed more memory than it may use.')
    if isinstance(thrown, SystemExit):
        return _failed('runtime-error', 'The answer ended itself with sys.exit.')
    return f'"thrown":{json.dumps(failure.describe(thrown, _files))}'


def _failed(verdict, message):
    return f'"failure":{json.dumps({"verdict": verdict, "message": message})}'


def _args_after(args, before, room):
    """null stands for unchanged, so that large arguments need not travel back."""
    try:
        after = wire.encode(args, room)
    except BaseException:
        return '"unreadable"'
    return 'null' if after == before else after


def _flush():
    """The answer may have closed or replaced what it prints to."""
    for stream in (sys.stdout, _output):
        try:
            stream.flush()
        except BaseException:
            pass


_COMMANDS = {'connect': _connect, 'load': _load, 'call': _call}
