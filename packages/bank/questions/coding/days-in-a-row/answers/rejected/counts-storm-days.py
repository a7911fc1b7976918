# Counts the days of a storm as if the lake had been open.
def longest_run(days, storms):
    longest = run = 0
    previous = None
    for day in sorted(set(days) | set(storms)):
        run = run + 1 if previous is not None and day == previous + 1 else 1
        longest = max(longest, run)
        previous = day
    return longest
