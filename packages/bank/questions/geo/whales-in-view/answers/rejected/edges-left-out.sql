-- Leaves the edges out.
select v.id as view_id,
       count(s.id) as sightings,
       coalesce(sum(coalesce(s.animals, 1)) filter (where s.id is not null), 0) as animals,
       max(s.seen_on) as last_seen
from views v
left join sightings s
  on s.confirmed
  and s.lat > v.south and s.lat < v.north
  and ((v.west <= v.east and s.lon > v.west and s.lon < v.east)
    or (v.west > v.east and (s.lon > v.west or s.lon < v.east)))
group by v.id;
