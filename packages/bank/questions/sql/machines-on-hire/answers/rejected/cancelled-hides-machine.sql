-- Leaves out machines that have a cancelled hire and no other.
select m.id as machine_id,
       coalesce(
         sum(least(h.until_day, date '2026-05-01') - greatest(h.from_day, date '2026-04-01')) filter (where h.id is not null),
         0
       ) as days_out
from machines m
left join hires h
  on h.machine_id = m.id
  and h.from_day < '2026-05-01'
  and (h.until_day is null or h.until_day > '2026-04-01')
where not coalesce(h.cancelled, false)
group by m.id;
