-- Every reading that is too warm: continue from here.
select r.room_id,
       r.read_at as started_at,
       r.read_at as ended_at,
       1 as readings,
       r.celsius as peak
from readings r
join cold_rooms c on c.id = r.room_id
where r.celsius > c.max_celsius;
