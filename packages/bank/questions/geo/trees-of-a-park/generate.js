/** Sections on a grid whose corners are moved at random, and trees all over it that stand on no side. */
function drawn(random) {
  const size = 4
  const corners = Array.from({ length: size + 1 }, (_, row) =>
    Array.from({ length: size + 1 }, (_, column) => [column * 30 - 60 + random.int(-9, 9), row * 30 - 60 + random.int(-9, 9)]),
  )
  const sections = []
  const sides = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const id = sections.length + 1
      const ring = [corners[row][column], corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column]]
      sections.push(`(${id}, 'Section ${id}')`)
      ring.forEach((from, index) => sides.push([id, ...from, ...ring[(index + 1) % 4]]))
    }
  }
  const isOnSide = (x, y) =>
    sides.some(([, x1, y1, x2, y2]) => {
      const isOnLine = (x - x1) * (y2 - y1) === (y - y1) * (x2 - x1)
      return isOnLine && x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)
    })
  const trees = []
  while (trees.length < 150) {
    const [x, y] = [random.int(-75, 75), random.int(-75, 75)]
    if (isOnSide(x, y)) continue
    trees.push(`(${trees.length + 1}, ${x}, ${y}, ${random.int(1, 8) === 1 ? 'null' : (random.int(20, 300) / 10).toFixed(1)})`)
  }
  const sideRows = sides.filter(([, , y1, , y2]) => y1 !== y2).map((side) => `(${side.join(', ')})`)
  return `-- A park of many sections that share their borders.
insert into sections (id, name) values
  ${sections.join(', ')};

insert into sides (section_id, x1, y1, x2, y2) values
  ${sideRows.join(',\n  ')};

insert into trees (id, x, y, height) values
  ${trees.join(',\n  ')};
`
}

export function generate({ random }) {
  return { 'data/hidden-whole-park.sql': drawn(random), 'data/hidden-whole-park-again.sql': drawn(random) }
}
