/** Views and sightings all over the Earth, half of them near the date line; views overlap. */
function drawn(random) {
  const thousandths = (from, to) => random.int(from * 1000, to * 1000) / 1000
  const lon = () => (random.int(0, 1) === 0 ? thousandths(-179, 179) : random.pick([-1, 1]) * thousandths(150, 179))
  const lat = () => thousandths(-60, 60)
  const day = () => `2026-0${random.int(1, 9)}-${random.int(10, 28)}`
  const views = [[1, 165, -50, -160, 20], [2, 170, -10, -120, 60], [3, 120, -60, 178, 60], [4, -178, -60, -100, 60]]
  for (let id = 5; id <= 10; id++) {
    const [west, south] = [thousandths(-179, 140), thousandths(-60, 30)]
    views.push([id, west, south, west + random.int(10, 35), south + random.int(10, 30)])
  }
  for (let id = 11; id <= 14; id++) {
    const [west, south] = [thousandths(120, 179), thousandths(-60, 20)]
    views.push([id, west, south, thousandths(-179, -120), south + random.int(10, 40)])
  }
  const viewRows = views.map(([id, ...edges]) => `(${id}, 'View ${id}', ${edges.map((edge) => edge.toFixed(3)).join(', ')})`)
  const sightingRows = Array.from({ length: 150 }, (_, index) => {
    const place = random.int(1, 12) === 1 ? 'null, null' : `${lon()}, ${lat()}`
    const animals = random.int(1, 6) === 1 ? 'null' : random.int(1, 12)
    return `(${index + 1}, '${day()}', ${place}, ${animals}, ${random.int(1, 5) > 1})`
  })
  return `-- Views and sightings all over the Earth.
insert into views (id, name, west, south, east, north) values
  ${viewRows.join(',\n  ')};

insert into sightings (id, seen_on, lon, lat, animals, confirmed) values
  ${sightingRows.join(',\n  ')};
`
}

export function generate({ random }) {
  return { 'data/hidden-all-oceans.sql': drawn(random), 'data/hidden-all-oceans-again.sql': drawn(random) }
}
