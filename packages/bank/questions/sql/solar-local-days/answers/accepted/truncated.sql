with days as (
  select p.id as plant_id,
         p.zone,
         date_trunc('day', r.read_at, p.zone) as midnight,
         sum(r.kwh) as kwh
  from plants p
  join readings r on r.plant_id = p.id
  group by 1, 2, 3
), measured as (
  select plant_id,
         timezone(zone, midnight)::date as day,
         kwh,
         extract(epoch from date_add(midnight, interval '1 day', zone) - midnight)::float / 3600 as hours
  from days
)
select plant_id, day, kwh, hours, kwh / hours as mean_kw
from measured
where to_char(day, 'YYYY-MM') = '2025-10';
