def format_duration(seconds):
    return ""
