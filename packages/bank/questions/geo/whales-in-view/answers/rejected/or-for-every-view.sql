-- Uses the condition for the date line for every view.
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
  and (s.lon >= v.west or s.lon <= v.east)
group by v.id;
