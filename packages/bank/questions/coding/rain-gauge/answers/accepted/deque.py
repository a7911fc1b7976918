from collections import deque


class RainGauge:
    def __init__(self, days):
        self._readings = deque(maxlen=days)

    def record(self, millimetres):
        if millimetres < 0:
            raise ValueError("rain is not negative")
        self._readings.append(millimetres)

    def total(self):
        return sum(self._readings)

    def wettest(self):
        return max(self._readings, default=None)

    def reset(self):
        self._readings.clear()
