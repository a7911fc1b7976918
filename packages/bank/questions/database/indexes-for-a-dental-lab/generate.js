const kinds = ['KR', 'BR', 'PR', 'SC', 'IM']
const lines = (rows) => rows.map((row) => `  (${row.join(', ')})`).join(',\n')
const day = (random, month) => `2026-${month}-${String(random.int(1, 28)).padStart(2, '0')}`

export function generate({ random }) {
  const jobs = (count, isOpen) =>
    Array.from({ length: count }, (_, index) => {
      const code = `${random.pick(kinds)}-${1000 + index}`
      const open = isOpen(index)
      const due = day(random, open ? '05' : '02')
      return [index + 1, random.pick([2, 3, 5, 7, 9, 12]), `'${code}'`, `'${due}'`, open ? 'null' : `'${due} 15:30+00'`]
    })

  return {
    'data/hidden-worklist.sql': `-- Few of the jobs are unfinished, in several clinics.
comment on schema public is 'check: worklist';

insert into jobs values
${lines(jobs(180, (index) => index % 6 === 0))};
`,
    'data/hidden-search.sql': `-- Every job is finished; codes in upper and in lower case.
comment on schema public is 'check: search';

insert into jobs values
${lines(jobs(90, () => false).map(([id, clinic, code, ...dates]) => [id, clinic, id % 3 === 0 ? code.toLowerCase() : code, ...dates]))};
`,
  }
}
