"""Why a test did not pass, for those who read it."""

from ..failure import MAX_MESSAGE, message_of, verdict_of
from ..wire import name_of


def reason(thrown):
    """The message, and the verdict where it was not the test that found fault."""
    trace = getattr(thrown, '_assay_trace', '')
    notes = ''.join(f'\n{note}' for note in getattr(thrown, '__notes__', ()))
    text = f'{_shown(thrown)}{notes}'
    message = f'{text}\n{trace}'.rstrip() if trace else text
    verdict = None if isinstance(thrown, AssertionError) or not trace else verdict_of(thrown)
    return {'message': message[:MAX_MESSAGE], 'verdict': verdict}


def _shown(thrown):
    message = message_of(thrown)
    if isinstance(thrown, AssertionError):
        return message or 'An assertion failed.'
    if isinstance(thrown, SystemExit):
        return 'The answer ended itself with sys.exit.'
    return f'{name_of(type(thrown))}: {message}' if message else name_of(type(thrown))
