// Notes the last loan only when the member is new to the toy.
export function topToys(loans, count) {
  const toys = new Map()
  loans.forEach(([toy, member], index) => {
    if (!toys.has(toy)) toys.set(toy, { toy, members: new Set(), last: index })
    const entry = toys.get(toy)
    if (entry.members.has(member)) return
    entry.members.add(member)
    entry.last = index
  })
  return [...toys.values()]
    .sort((a, b) => b.members.size - a.members.size || b.last - a.last)
    .slice(0, count)
    .map(({ toy, members }) => ({ toy, members: members.size }))
}
