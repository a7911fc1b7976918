-- The confirmed sightings south of the north edge: continue from here.
select v.id as view_id, count(*) as sightings
from views v
join sightings s on s.confirmed and s.lat <= v.north
group by v.id;
