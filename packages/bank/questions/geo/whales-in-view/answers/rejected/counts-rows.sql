-- Counts the row that an outer join makes for a view without a sighting.
select v.id as view_id,
       count(*) as sightings,
       coalesce(sum(s.animals), 0) as animals,
       max(s.seen_on) as last_seen
from views v
left join (
  select id, seen_on, lon, lat, coalesce(animals, 1) as animals
  from sightings
  where confirmed
) s
  on s.lat between v.south and v.north
  and case
    when v.west <= v.east then s.lon between v.west and v.east
    else s.lon >= v.west or s.lon <= v.east
  end
group by v.id;
