def twice(number):
    # Return twice the number.
    return 0
