-- Counts a reading that was sent twice as two.
with checked as (
  select r.room_id,
         r.read_at,
         r.celsius,
         r.celsius > c.max_celsius as warm
  from readings r
  join cold_rooms c on c.id = r.room_id
), runs as (
  select *,
         count(*) filter (where warm is not true) over (partition by room_id order by read_at) as run
  from checked
)
select room_id,
       min(read_at) as started_at,
       max(read_at) as ended_at,
       count(*) as readings,
       max(celsius) as peak
from runs
where warm
group by room_id, run
having count(*) >= 3;
