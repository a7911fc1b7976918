-- A view across the date line becomes two boxes, whose sightings are then counted together.
with boxes as (
  select id, west, least(east, 180) as east, south, north from views where west <= east
  union all
  select id, west, 180, south, north from views where west > east
  union all
  select id, -180, east, south, north from views where west > east
), seen as (
  select b.id, count(*) as sightings, sum(coalesce(s.animals, 1)) as animals, max(s.seen_on) as last_seen
  from boxes b
  join sightings s on s.confirmed and s.lon between b.west and b.east and s.lat between b.south and b.north
  group by b.id
)
select v.id as view_id, coalesce(seen.sightings, 0) as sightings, coalesce(seen.animals, 0) as animals, seen.last_seen
from views v
left join seen using (id);
