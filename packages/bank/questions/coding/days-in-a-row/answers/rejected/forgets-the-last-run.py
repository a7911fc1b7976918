# Looks at a run only when the next one begins.
def longest_run(days):
    longest = run = 0
    previous = None
    for day in sorted(set(days)):
        if previous is not None and day == previous + 1:
            run += 1
        else:
            longest = max(longest, run)
            run = 1
        previous = day
    return max(longest, 1) if days else 0
