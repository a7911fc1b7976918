# Gives free minutes anew on every day.
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("negative")
    days, rest = divmod(minutes, 24 * 60)
    return days * 1200 + (0 if rest <= 15 else min(1200, -(-rest // 60) * 200))
