function drawn(random) {
  const guesthouses = Array.from({ length: 14 }, (_, index) => `  (${index + 1}, 'Guesthouse ${index + 1}')`)
  const stars = []
  // Guesthouse 12 has comments only, 13 and 14 have no review. No guesthouse has more than 15
  // ratings, so no share lies exactly between two decimals.
  for (let guesthouse = 1; guesthouse <= 11; guesthouse += 1) {
    for (let count = random.int(3, 15); count > 0; count -= 1) {
      stars.push([guesthouse, random.pick([1, 2, 3, 3, 4, 4, 5, 5, 'null', 'null'])])
    }
  }
  stars.push([12, 'null'], [12, 'null'])
  const rows = random.shuffle(stars).map(([guesthouse, given], index) => `  (${index + 101}, ${guesthouse}, ${given})`)
  return `-- Fourteen guesthouses.
insert into guesthouses values
${guesthouses.join(',\n')};

insert into reviews values
${rows.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
