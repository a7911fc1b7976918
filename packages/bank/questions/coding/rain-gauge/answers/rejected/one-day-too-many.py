# Remembers one day too many.
class RainGauge:
    def __init__(self, days):
        self._days = days
        self._readings = []

    def record(self, millimetres):
        if millimetres < 0:
            raise ValueError("rain is not negative")
        if len(self._readings) > self._days:
            self._readings.pop(0)
        self._readings.append(millimetres)

    def total(self):
        return sum(self._readings)

    def wettest(self):
        return max(self._readings, default=None)

    def reset(self):
        self._readings = []
