def longest_run(days, storms):
    opened = set(days)
    longest = run = 0
    previous = None
    for day in sorted(opened | set(storms)):
        if previous is not None and day > previous + 1:
            run = 0
        run += day in opened
        longest = max(longest, run)
        previous = day
    return longest
