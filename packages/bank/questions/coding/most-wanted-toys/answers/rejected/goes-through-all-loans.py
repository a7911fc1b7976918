# Goes through all loans for each toy: right, but far too slow for many toys.
def top_toys(loans, count):
    last = {toy: index for index, (toy, _) in enumerate(loans)}
    scores = {each: len({member for toy, member in loans if toy == each}) for each in last}
    ranked = sorted(last, key=lambda toy: (scores[toy], last[toy]), reverse=True)
    return [{"toy": toy, "members": scores[toy]} for toy in ranked[:count]]
