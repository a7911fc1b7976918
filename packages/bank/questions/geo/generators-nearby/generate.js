/** Many depots and requests in one region, among them depots with few generators near requests for many. */
function drawn(random) {
  const degrees = (from, to) => (random.int(from * 1000, to * 1000) / 1000).toFixed(3)
  const place = () => `${degrees(-35, -32)}, ${degrees(-62, -58)}`
  const ids = random.shuffle(Array.from({ length: 30 }, (_, index) => index + 1))
  const depots = ids.map((id) => `(${id}, ${place()}, ${random.int(1, 9)})`)
  const requests = Array.from({ length: 60 }, (_, index) => `(${index + 1}, ${place()}, ${random.int(1, 10)})`)
  return `-- A region with many depots and requests.
insert into depots (id, lat, lon, generators) values
  ${depots.join(',\n  ')};

insert into requests (id, lat, lon, generators) values
  ${requests.join(',\n  ')};
`
}

export function generate({ random }) {
  return { 'data/hidden-region.sql': drawn(random), 'data/hidden-region-again.sql': drawn(random) }
}
