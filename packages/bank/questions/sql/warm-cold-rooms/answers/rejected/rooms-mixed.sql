-- Numbers the readings of all rooms together: those of other rooms cut a run.
with checked as (
  select distinct
         r.room_id,
         r.read_at,
         r.celsius,
         coalesce(r.celsius > c.max_celsius, false) as warm
  from readings r
  join cold_rooms c on c.id = r.room_id
), numbered as (
  select *,
         row_number() over (order by read_at, room_id)
           - row_number() over (partition by room_id, warm order by read_at) as run
  from checked
)
select room_id,
       min(read_at) as started_at,
       max(read_at) as ended_at,
       count(*) as readings,
       max(celsius) as peak
from numbered
where warm
group by room_id, run
having count(*) >= 3;
