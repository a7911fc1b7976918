const costumes = ['Baker', 'Pirate', 'Astronaut', 'Fox', 'Robot', 'Queen', 'Gardener', 'Ghost', 'Sailor']
const quoted = (value) => (value === null ? 'null' : `'${value}'`)

export function generate({ random }) {
  const goodFee = () => {
    const amount = random.int(8, 240) + random.pick(['', '.5', '.90', '.00', '.05'])
    return ' '.repeat(random.pick([0, 0, 0, 1, 2])) + amount + ' '.repeat(random.pick([0, 0, 1]))
  }
  const dataset = (why, fees) => {
    const rows = fees.map((fee, index) => `  (${index + 1}, '${random.pick(costumes)}', ${quoted(fee)})`)
    return `-- ${why}\ninsert into hires values\n${rows.join(',\n')};\n`
  }
  const shuffledIn = (special) => random.shuffle([...Array.from({ length: 50 }, goodFee), ...special])

  return {
    'data/hidden-missing.sql':
      dataset('Fees that are not agreed yet, and fees that are empty or only spaces.', shuffledIn([null, null, null, '', '   '])) +
      `\ninsert into fee_rejects values (4, 'half price'), (9, 'n/a');\n`,
    'data/hidden-nearly.sql': dataset(
      'Fees that are nearly well-formed: a piece of them would be.',
      shuffledIn(['40.', '.50', '12.345', '-5', '+7', '1 200', '45 EUR', 'about 30', '20-25', '1e2', '12.5.0', 'NaN']),
    ),
    'data/hidden-long.sql': dataset(
      'Six digits before the point, more than six, and nothing but zeros.',
      shuffledIn(['999999.99', '100000', '1000000', '0123456', '0', '0.00', '000012.50']),
    ),
  }
}
