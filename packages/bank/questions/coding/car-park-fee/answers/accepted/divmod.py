def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    days, rest = divmod(minutes, 24 * 60)
    return days * 1200 + min(1200, -(-rest // 60) * 200)
