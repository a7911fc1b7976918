from collections import defaultdict


def top_toys(loans, count):
    members = defaultdict(set)
    last = {}
    for index, (toy, member) in enumerate(loans):
        members[toy].add(member)
        last[toy] = index
    ranked = sorted(members, key=lambda toy: (len(members[toy]), last[toy]), reverse=True)
    return [{"toy": toy, "members": len(members[toy])} for toy in ranked[:count]]
