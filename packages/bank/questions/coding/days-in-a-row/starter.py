def longest_run(days):
    return 0
