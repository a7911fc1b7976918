-- Swaps west and east where west is greater, and gets the rest of the Earth.
select v.id as view_id,
       count(s.id) as sightings,
       coalesce(sum(s.animals), 0) as animals,
       max(s.seen_on) as last_seen
from views v
left join (
  select id, seen_on, lon, lat, coalesce(animals, 1) as animals
  from sightings
  where confirmed
) s
  on s.lat between v.south and v.north
  and s.lon between least(v.west, v.east) and greatest(v.west, v.east)
group by v.id;
