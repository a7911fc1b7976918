# Begins minutes and hours one too late.
def format_duration(seconds):
    if seconds < 0:
        raise ValueError("negative")
    if seconds <= 60:
        return f"{seconds} s"
    if seconds <= 3600:
        return f"{seconds // 60} min"
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours} h {minutes:02d} min"
