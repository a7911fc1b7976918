select p.id as plant_id, d.day, sum(r.kwh) as kwh, d.hours, sum(r.kwh) / d.hours as mean_kw
from plants p
cross join lateral (
  select local_day::date as day,
         local_day at time zone p.zone as starts,
         (local_day + interval '1 day') at time zone p.zone as ends,
         extract(epoch from (local_day + interval '1 day') at time zone p.zone - local_day at time zone p.zone) / 3600 as hours
  from generate_series(timestamp '2025-10-01', timestamp '2025-10-31', interval '1 day') as local_day
) d
join readings r on r.plant_id = p.id and r.read_at >= d.starts and r.read_at < d.ends
group by p.id, d.day, d.hours;
