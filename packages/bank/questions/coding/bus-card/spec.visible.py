from bus_card import BusCard


def test_money_comes_onto_the_card_and_goes_off_it():
    card = BusCard()
    assert card.balance == 0
    card.top_up(500)
    assert card.ride(180) is True
    assert card.balance == 320
