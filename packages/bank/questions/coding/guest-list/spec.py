from guest_list import GuestList


def list_of(places, *names):
    guests = GuestList(places)
    for name in names:
        guests.add(name)
    return guests


def test_who_has_waited_longest_moves_up_behind_those_who_are_invited():
    guests = list_of(2, "Amal", "Bea", "Chen", "Dara")
    guests.remove("Amal")
    assert guests.invited == ["Bea", "Chen"]
    assert guests.waiting == ["Dara"]


def test_a_guest_who_only_waited_makes_no_place():
    guests = list_of(1, "Amal", "Bea", "Chen")
    guests.remove("Bea")
    assert (guests.invited, guests.waiting) == (["Amal"], ["Chen"])


def test_a_name_is_on_the_list_once_and_add_says_where():
    guests = list_of(1, "Amal", "Bea")
    assert [guests.add("Amal"), guests.add("Bea")] == ["invited", "waiting"]
    assert (guests.invited, guests.waiting) == (["Amal"], ["Bea"])


def test_a_place_that_is_free_again_goes_to_the_next_who_is_added():
    guests = list_of(1, "Amal")
    guests.remove("Amal")
    assert guests.add("Bea") == "invited"


def test_removing_a_name_that_is_not_there_changes_nothing():
    guests = list_of(1, "Amal", "Bea")
    guests.remove("Zoe")
    assert (guests.invited, guests.waiting) == (["Amal"], ["Bea"])


def test_what_is_done_to_the_lists_outside_changes_nothing_inside():
    guests = list_of(1, "Amal", "Bea")
    guests.invited.pop()
    guests.waiting.append("Zoe")
    assert (guests.invited, guests.waiting) == (["Amal"], ["Bea"])


def test_an_event_without_places_has_only_people_who_wait():
    assert GuestList(0).add("Amal") == "waiting"
