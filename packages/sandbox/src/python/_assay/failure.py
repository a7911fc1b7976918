"""What went wrong, as text: names, messages, and the lines of the candidate's own files."""

import linecache
import traceback

from .wire import name_of

# Of an answer's own message, which may be endless.
MAX_MESSAGE = 4000
MAX_FRAMES = 20


def remember_sources(files):
    """Lets tracebacks show the lines of files that are on no disk."""
    for name, source in files.items():
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)


def describe(thrown, files):
    """What was raised: its class and those above, its message, and where in the answer it came from."""
    kinds = type.__dict__['__mro__'].__get__(type(thrown))
    name, message = name_of(type(thrown)), message_of(thrown)
    stack = f'{own_frames(thrown, files)}{name}: {message}' if message else f'{own_frames(thrown, files)}{name}'
    return {'name': name, 'bases': [name_of(kind) for kind in kinds if kind is not object], 'message': message, 'stack': stack[:MAX_MESSAGE]}


def message_of(thrown):
    """Runs code of the answer, which may raise anything."""
    try:
        # Python shows a missing key as its source text.
        is_key = isinstance(thrown, KeyError) and len(thrown.args) == 1 and type(thrown.args[0]) is str
        return str.__getitem__(thrown.args[0] if is_key else str(thrown), slice(MAX_MESSAGE))
    except BaseException:
        return ''


def own_frames(thrown, files):
    """The frames of the answer's files as Python shows them; empty where there are none."""
    try:
        frames = [frame for frame in traceback.extract_tb(thrown.__traceback__) if frame.filename in files]
        shown = ''.join(traceback.format_list(frames[-MAX_FRAMES:]))
    except BaseException:
        return ''
    return f'Traceback (most recent call last):\n{shown}' if shown else ''


def loading_failure(thrown, files):
    """Why an answer could not be loaded, with the position in it, as the sandbox says it (job.ts)."""
    if isinstance(thrown, SyntaxError) and thrown.filename in files:
        where = '' if thrown.filename.startswith('answer.') else f'{thrown.filename}: '
        return failure('syntax-error', f'{where}{name_of(type(thrown))}: {thrown.msg}', thrown.lineno, thrown.offset)
    frames = [frame for frame in traceback.extract_tb(thrown.__traceback__) if frame.filename in files]
    line, column = (frames[-1].lineno, (frames[-1].colno or 0) + 1) if frames else (None, None)
    message = message_of(thrown)
    return failure(verdict_of(thrown), f'{name_of(type(thrown))}: {message}' if message else name_of(type(thrown)), line, column)


def failure(verdict, message, line=None, column=None):
    return {'verdict': verdict, 'message': message[:MAX_MESSAGE], 'line': line or None, 'column': column or None}


def verdict_of(thrown):
    return 'memory-limit' if isinstance(thrown, MemoryError) else 'runtime-error'
