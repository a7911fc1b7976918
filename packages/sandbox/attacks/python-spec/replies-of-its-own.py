# Takes the line to the other side and speaks on it, out of turn; must get: harmless, runtime-error, time-limit
import gc


def answer(*args):
    for peer in [each for each in gc.get_objects() if type(each).__name__ == "AnswersPeer"]:
        for reply in ('{"gives": 1000000007}', '{"raises": null}', '{"ended": ""}', "{", "[]", '{"do": "extend", "args": [], "kwargs": {}, "within": {}}'):
            try:
                peer._exchange(reply)
            except BaseException:
                pass
    return 0
