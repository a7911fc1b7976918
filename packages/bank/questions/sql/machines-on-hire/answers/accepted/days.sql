select m.id as machine_id, count(h.id) as days_out
from machines m
cross join generate_series(date '2026-04-01', date '2026-04-30', interval '1 day') as day
left join hires h
  on h.machine_id = m.id
  and h.cancelled = false
  and h.from_day <= day
  and (h.until_day > day or h.until_day is null)
group by m.id;
