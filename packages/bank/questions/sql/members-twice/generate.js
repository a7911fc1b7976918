const people = ['amir', 'bela', 'chloe', 'dario', 'edith', 'femi', 'goran', 'hilda', 'ines', 'jun', 'leo', 'maya', 'nils']
const courses = ['Bouldering for beginners', 'Climbing yoga', 'Lead climbing', 'Outdoor weekend', 'Ropes and knots']

const capital = (word) => word[0].toUpperCase() + word.slice(1)
const pad = (number) => String(number).padStart(2, '0')
const list = (table, rows) => `insert into ${table} values\n  ${rows.join(',\n  ')};\n`

function drawn(random) {
  const emailOf = (person) => {
    if (random.int(1, 6) === 1) return 'null'
    const email = `${person}@post.example`
    return `'${random.pick([email, email, capital(email), email.toUpperCase()])}'`
  }
  const ids = random.shuffle(Array.from({ length: 45 }, (_, index) => 101 + index))
  const members = ids.map((id) => {
    const person = random.pick(people)
    const joined = `2025-${pad(random.int(1, 3))}-${pad(random.int(1, 5))}`
    return `(${id}, '${capital(person)}', ${emailOf(person)}, '${joined}')`
  })
  const bookings = Array.from({ length: 90 }, (_, index) => `(${2001 + index}, ${random.pick(ids)}, '${random.pick(courses)}')`)
  return `-- Many sign-ups of few people.\n${list('members', members)}\n${list('bookings', bookings)}`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
