with checked as (
  select distinct on (r.room_id, r.read_at)
         r.room_id, r.read_at, r.celsius,
         case when r.celsius > c.max_celsius then 1 else 0 end as warm
  from readings r
  join cold_rooms c on c.id = r.room_id
), flagged as (
  select *, warm = 1 and lag(warm, 1, 0) over (partition by room_id order by read_at) = 0 as starts
  from checked
), numbered as (
  select *, sum(starts::int) over (partition by room_id order by read_at) as period
  from flagged
  where warm = 1
)
select room_id, min(read_at) as started_at, max(read_at) as ended_at, count(*) as readings, max(celsius) as peak
from numbered
group by room_id, period
having count(*) >= 3;
