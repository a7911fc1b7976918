-- AND binds more strongly than OR: east of the date line the latitude does not matter.
select v.id as view_id,
       count(s.id) as sightings,
       coalesce(sum(coalesce(s.animals, 1)) filter (where s.id is not null), 0) as animals,
       max(s.seen_on) as last_seen
from views v
left join sightings s
  on s.confirmed
  and s.lat between v.south and v.north
  and case when v.west <= v.east then s.lon between v.west and v.east else s.lon >= v.west end
  or s.confirmed and v.west > v.east and s.lon <= v.east
group by v.id;
