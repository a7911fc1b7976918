from rain_gauge import RainGauge


def gauge_of(days, *readings):
    gauge = RainGauge(days)
    for reading in readings:
        gauge.record(reading)
    return gauge


def test_a_new_gauge_knows_of_no_rain():
    gauge = RainGauge(5)
    assert (gauge.total(), gauge.wettest()) == (0, None)


def test_the_oldest_day_is_forgotten_and_the_wettest_with_it():
    gauge = gauge_of(3, 20, 4, 6, 5)
    assert (gauge.total(), gauge.wettest()) == (15, 6)


def test_a_gauge_of_one_day_remembers_one():
    gauge = gauge_of(1, 9, 2)
    assert (gauge.total(), gauge.wettest()) == (2, 2)


def test_a_dry_day_is_a_day():
    gauge = gauge_of(2, 8, 0, 0)
    assert (gauge.total(), gauge.wettest()) == (0, 0)


def test_less_than_nothing_is_an_error_and_changes_nothing():
    gauge = gauge_of(2, 3, 4)
    try:
        gauge.record(-1)
    except ValueError:
        pass
    else:
        assert False, "record(-1) raised no ValueError"
    assert (gauge.total(), gauge.wettest()) == (7, 4)


def test_after_a_reset_it_begins_anew_with_as_many_days():
    gauge = gauge_of(2, 3, 4)
    gauge.reset()
    assert (gauge.total(), gauge.wettest()) == (0, None)
    for reading in (1, 2, 5):
        gauge.record(reading)
    assert gauge.total() == 7
