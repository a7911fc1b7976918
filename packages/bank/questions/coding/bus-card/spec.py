from bus_card import BusCard


def card_with(cents):
    card = BusCard()
    card.top_up(cents)
    return card


def test_a_fare_that_takes_the_last_cent_is_paid():
    card = card_with(180)
    assert card.ride(180) is True
    assert card.balance == 0


def test_a_fare_that_is_too_much_is_refused_and_takes_nothing():
    card = card_with(100)
    assert card.ride(180) is False
    assert card.balance == 100


def test_topping_up_by_nothing_or_less_is_an_error_and_changes_nothing():
    card = card_with(100)
    for cents in (0, -50):
        try:
            card.top_up(cents)
        except ValueError:
            pass
        else:
            assert False, f"top_up({cents}) raised no ValueError"
    assert card.balance == 100


def test_the_tenth_ride_is_free_also_without_money_and_the_eleventh_is_not():
    card = card_with(900)
    assert all([card.ride(100) for _ in range(9)])
    assert card.ride(100) is True
    assert card.balance == 0
    assert card.ride(100) is False


def test_the_twentieth_ride_is_free_as_well():
    card = card_with(1800)
    assert all([card.ride(100) for _ in range(20)])
    assert card.balance == 0


def test_refused_rides_do_not_count():
    card = card_with(800)
    for _ in range(8):
        card.ride(100)
    assert card.ride(100) is False
    card.top_up(300)
    assert card.ride(100) is True
    assert card.balance == 200
    assert card.ride(100) is True
    assert card.balance == 200


def test_two_cards_have_money_of_their_own():
    one, other = card_with(100), card_with(700)
    one.ride(100)
    assert (one.balance, other.balance) == (0, 700)
