# Ranks by the last loan first and looks at the score only after that.
def top_toys(loans, count):
    members = {}
    for toy, member in loans:
        those = members.pop(toy, set())
        members[toy] = those | {member}
    ranked = list(reversed(members))
    return [{"toy": toy, "members": len(members[toy])} for toy in ranked[:count]]
