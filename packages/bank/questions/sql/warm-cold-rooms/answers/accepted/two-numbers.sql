with checked as (
  select room_id, read_at, celsius, coalesce(celsius > max_celsius, false) as warm
  from readings
  join cold_rooms on cold_rooms.id = room_id
  group by room_id, read_at, celsius, max_celsius
), numbered as (
  select *,
         row_number() over (partition by room_id order by read_at) as place,
         row_number() over (partition by room_id, warm order by read_at) as place_among_equals
  from checked
)
select room_id,
       min(read_at) as started_at,
       max(read_at) as ended_at,
       count(*) as readings,
       max(celsius) as peak
from numbered
where warm
group by room_id, place - place_among_equals
having count(*) > 2;
