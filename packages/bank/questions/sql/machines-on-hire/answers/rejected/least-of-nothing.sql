-- least() and greatest() skip NULL: a machine without a hire gets all 30 days.
select m.id as machine_id,
       coalesce(
         sum(least(h.until_day, date '2026-05-01') - greatest(h.from_day, date '2026-04-01')),
         0
       ) as days_out
from machines m
left join hires h
  on h.machine_id = m.id
  and not h.cancelled
  and h.from_day < '2026-05-01'
  and (h.until_day is null or h.until_day > '2026-04-01')
group by m.id;
