-- Makes one period of all warm readings of a room.
select r.room_id,
       min(r.read_at) as started_at,
       max(r.read_at) as ended_at,
       count(distinct r.read_at) as readings,
       max(r.celsius) as peak
from readings r
join cold_rooms c on c.id = r.room_id
where r.celsius > c.max_celsius
group by r.room_id
having count(distinct r.read_at) >= 3;
