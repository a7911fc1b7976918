const colonies = ['Rosa', 'Olga', 'Vera', 'Irma', 'Ada', 'Wanda', 'Tilda', 'Cora']
const names = ['Mill meadow', 'Old quarry', 'Lime avenue', 'Behind the school', 'Sand pit', 'Upper vineyard', 'Ferry house']
const quoted = (value) => (value === null ? 'null' : `'${value}'`)

export function generate({ random }) {
  const hive = (id, place) => `  (${id}, '${random.pick(colonies)}', ${quoted(place)})`
  const dataset = (part, why, places) => {
    const rows = random.shuffle(places.map((place, index) => hive(index + 1, place)))
    return `-- ${why}\ncomment on schema public is 'check: ${part}';\n\ninsert into hives values\n${rows.join(',\n')};\n`
  }
  const plain = (count) => Array.from({ length: count }, () => random.pick(names))

  return {
    'data/hidden-spellings.sql': dataset('rows', 'The same places in several spellings; rows do not lie in the order of their ids.', [
      'SAND pit', 'old Quarry', 'ferry house', 'Upper Vineyard',
      ...plain(60).map((name) => random.pick([name, name.toLowerCase(), name.toUpperCase()])),
    ]),
    'data/hidden-nowhere.sql': dataset('rows', 'Hives that stand nowhere, and a place of one hive only.', [
      ...random.shuffle([...plain(40), null, null, null]),
      'Island in the pond',
    ]),
    'data/hidden-constraints.sql': dataset('constraints', 'Nothing difficult in the rows: what counts are the constraints.', [...names, ...plain(8)]),
  }
}
