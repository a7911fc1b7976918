# Goes on after a gap that had a storm on some of its days.
def longest_run(days, storms):
    longest = run = 0
    previous = None
    for day in sorted(set(days)):
        gap = range((previous or 0) + 1, day)
        goes_on = previous is not None and (not gap or any(each in storms for each in gap))
        run = run + 1 if goes_on else 1
        longest = max(longest, run)
        previous = day
    return longest
