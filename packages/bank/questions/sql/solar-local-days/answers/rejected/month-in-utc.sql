-- Cuts the month in UTC: the local first and last hours are lost or too many.
with local_readings as (
  select r.plant_id, p.zone, (r.read_at at time zone p.zone)::date as day, r.kwh
  from readings r
  join plants p on p.id = r.plant_id
  where r.read_at >= '2025-10-01' and r.read_at < '2025-11-01'
), days as (
  select plant_id,
         day,
         sum(kwh) as kwh,
         extract(epoch from (day + 1)::timestamp at time zone zone - day::timestamp at time zone zone) / 3600 as hours
  from local_readings
  group by plant_id, zone, day
)
select plant_id, day, kwh, hours, kwh / hours as mean_kw
from days;
