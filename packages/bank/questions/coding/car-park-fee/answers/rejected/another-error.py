# Raises an error of another kind than the one that is asked for.
def parking_fee(minutes):
    if minutes < 0:
        raise RuntimeError("negative")
    if minutes <= 15:
        return 0
    days, rest = divmod(minutes, 1440)
    return days * 1200 + min(1200, -(-rest // 60) * 200)
