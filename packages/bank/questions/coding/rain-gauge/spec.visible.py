from rain_gauge import RainGauge


def test_adds_up_the_days_that_it_remembers():
    gauge = RainGauge(3)
    for reading in (4, 0, 7):
        gauge.record(reading)
    assert gauge.total() == 11
    assert gauge.wettest() == 7
