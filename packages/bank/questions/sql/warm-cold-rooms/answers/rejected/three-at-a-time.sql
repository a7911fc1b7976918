-- Looks at three neighbours only: a longer period comes as several of three readings.
with checked as (
  select distinct
         r.room_id,
         r.read_at,
         r.celsius,
         r.celsius > c.max_celsius as warm
  from readings r
  join cold_rooms c on c.id = r.room_id
), triples as (
  select room_id,
         lag(read_at, 2) over room as started_at,
         read_at as ended_at,
         3 as readings,
         greatest(celsius, lag(celsius) over room, lag(celsius, 2) over room) as peak,
         warm and lag(warm) over room and lag(warm, 2) over room as all_warm
  from checked
  window room as (partition by room_id order by read_at)
)
select room_id, started_at, ended_at, readings, peak
from triples
where all_warm;
