# Keeps the members of a toy in a list and searches it: right, but far too slow for many members.
def top_toys(loans, count):
    toys = {}
    for index, (toy, member) in enumerate(loans):
        entry = toys.setdefault(toy, {"members": [], "last": index})
        if member not in entry["members"]:
            entry["members"].append(member)
        entry["last"] = index
    ranked = sorted(toys, key=lambda toy: (len(toys[toy]["members"]), toys[toy]["last"]), reverse=True)
    return [{"toy": toy, "members": len(toys[toy]["members"])} for toy in ranked[:count]]
