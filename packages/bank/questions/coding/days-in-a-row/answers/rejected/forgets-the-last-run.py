# Looks at a run only when it has ended, and one that is open at the end never has.
def longest_run(days, storms):
    opened = set(days)
    longest = run = 0
    for day in range(1, max(opened, default=0) + 1):
        if day in opened:
            run += 1
        elif day not in storms:
            longest = max(longest, run)
            run = 0
    return longest
