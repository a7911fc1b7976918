from guest_list import GuestList


def test_guests_are_invited_while_there_are_places_and_wait_after_that():
    guests = GuestList(2)
    assert [guests.add(name) for name in ("Amal", "Bea", "Chen")] == ["invited", "invited", "waiting"]
    assert guests.invited == ["Amal", "Bea"]
    assert guests.waiting == ["Chen"]
