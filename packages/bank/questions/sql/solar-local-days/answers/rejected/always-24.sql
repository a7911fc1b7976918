-- Takes every day for 24 hours long.
with local_readings as (
  select r.plant_id, p.zone, (r.read_at at time zone p.zone)::date as day, r.kwh
  from readings r
  join plants p on p.id = r.plant_id
), days as (
  select plant_id,
         day,
         sum(kwh) as kwh,
         24 as hours
  from local_readings
  where day between '2025-10-01' and '2025-10-31'
  group by plant_id, zone, day
)
select plant_id, day, kwh, hours, kwh / hours as mean_kw
from days;
