def format_duration(seconds):
    if seconds < 0:
        raise ValueError("a duration is not negative")
    if seconds < 60:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min"
