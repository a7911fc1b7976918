export function generate({ random, files, fill }) {
  const { children, per, seats, buses, withoutLast, withoutAdults } = pick(random)
  return {
    'prompt.md': fill(files['prompt.md'], { children, per, seats }),
    'question.yaml': files['question.yaml'].replace('answer: 0', `answer: ${buses}`),
    'answers/accepted/rounded-up-twice.yaml': `number: ${buses}\n`,
    'answers/rejected/no-adult-for-the-rest.yaml': `# Forgets the adult of the children who are left over: everyone would just fit.\nnumber: ${withoutLast}\n`,
    'answers/rejected/children-only.yaml': `# Counts no seats for the adults.\nnumber: ${withoutAdults}\n`,
  }
}

/** One adult more or less decides whether the last bus is needed. */
function pick(random) {
  for (;;) {
    const [children, per, seats] = [random.int(140, 260), random.int(3, 6), random.int(24, 34)]
    const buses = Math.ceil((children + Math.ceil(children / per)) / seats)
    const withoutLast = Math.ceil((children + Math.floor(children / per)) / seats)
    const withoutAdults = Math.ceil(children / seats)
    if (withoutAdults < withoutLast && withoutLast < buses) return { children, per, seats, buses, withoutLast, withoutAdults }
  }
}
