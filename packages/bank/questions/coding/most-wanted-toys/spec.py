from top_toys import top_toys

SIZE = 40_000


def test_very_many_different_toys():
    loans = [(f"toy {index}", "Ida") for index in range(SIZE)]
    loans.append(("toy 7", "Ola"))
    assert top_toys(loans, 2) == [{"toy": "toy 7", "members": 2}, {"toy": f"toy {SIZE - 1}", "members": 1}]


def test_very_many_different_members():
    loans = [("kite", f"member {index}") for index in range(SIZE)]
    loans.append(("drum", "member 7"))
    assert top_toys(loans, 2) == [{"toy": "kite", "members": SIZE}, {"toy": "drum", "members": 1}]
