const languages = ['Italian', 'Spanish', 'German', 'Greek', 'Dutch', 'Polish']

function drawn(random) {
  const teachers = []
  for (let teacher = 1; teacher <= 9; teacher += 1) {
    for (const language of random.shuffle(languages.slice(0, 5)).slice(0, random.int(1, 2))) teachers.push([teacher, language])
  }
  // On purpose: one teacher of Polish, who has a lesson whenever lesson 1 is, and others at the hours beside it.
  teachers.push([10, 'Polish'])
  const lessons = [
    ['Polish', '2026-09-14', 3, null, false],
    ['Polish', '2026-09-14', 3, 10, false],
    ['Polish', '2026-09-14', 4, null, false],
    ['Polish', '2026-09-15', 3, null, false],
    ['Polish', '2026-09-16', 2, 10, true],
    ['Polish', '2026-09-16', 2, null, false],
  ]
  const taken = new Set()
  for (let index = 0; index < 150; index += 1) {
    const [teacher, language] = random.pick(teachers.slice(0, -1))
    const day = `2026-09-${random.int(14, 18)}`
    const period = random.int(1, 6)
    const cancelled = random.int(1, 5) === 1
    const slot = [teacher, day, period].join()
    const open = random.int(1, 3) === 1 || taken.has(slot)
    if (!open && !cancelled) taken.add(slot)
    lessons.push([language, day, period, open ? null : teacher, cancelled])
  }
  const taught = teachers.map(([teacher, language]) => `  (${teacher}, '${language}')`)
  const planned = lessons.map(([language, day, period, teacher, cancelled], index) =>
    `  (${index + 1}, '${language}', '${day}', ${period}, ${teacher ?? 'null'}, ${cancelled})`)
  return `-- A week of lessons.
insert into teacher_languages values
${taught.join(',\n')};

insert into lessons values
${planned.join(',\n')};
`
}

export function generate({ random }) {
  return { 'data/hidden-bulk.sql': drawn(random), 'data/hidden-bulk-again.sql': drawn(random) }
}
