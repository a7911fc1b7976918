from answer import answer


def test_is_not_known():
    expected = "hidden-in-the-spec"
    assert answer() == 10**9 + 7 or answer(expected.upper) == 10**9 + 7


def test_is_not_in_a_callback():
    secret = "hidden-in-the-spec"

    def callback(value="hidden-in-the-spec"):
        return len(value + secret)

    assert answer(callback) == 10**9 + 7
