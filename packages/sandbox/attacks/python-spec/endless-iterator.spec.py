from answer import answer


def test_ends():
    assert list(answer())[:3] == [1, 2, 3]
