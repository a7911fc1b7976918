// Searches all toys for each loan: right, but far too slow for many toys.
export function topToys(loans, count) {
  const toys = []
  loans.forEach(([toy, member], index) => {
    let entry = toys.find((each) => each.toy === toy)
    if (!entry) {
      entry = { toy, members: new Set(), last: index }
      toys.push(entry)
    }
    entry.members.add(member)
    entry.last = index
  })
  return toys
    .sort((a, b) => b.members.size - a.members.size || b.last - a.last)
    .slice(0, count)
    .map(({ toy, members }) => ({ toy, members: members.size }))
}
