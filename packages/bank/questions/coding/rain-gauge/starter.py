class RainGauge:
    pass
