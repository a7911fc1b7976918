from answer import answer


def test_returns_what_it_cannot():
    assert answer() == {"a": 1, "list": [1, 2, {"b": 3}]}


def test_is_the_number():
    assert answer() == 10**9 + 7


def test_is_true_and_false():
    assert answer() is True
    assert answer() is False


def test_raises_what_it_cannot():
    try:
        answer()
    except UnicodeError:
        return
    raise AssertionError("nothing was raised")


def test_calls_back():
    heard = []
    answer(heard.append)
    assert heard == ["one", "two", "three"]
