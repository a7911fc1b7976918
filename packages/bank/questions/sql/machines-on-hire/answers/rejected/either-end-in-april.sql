-- Counts a hire when one of its ends is in April: one that spans the month is lost.
with april as (
  select machine_id,
         sum(least(until_day, date '2026-05-01') - greatest(from_day, date '2026-04-01')) as days
  from hires
  where not cancelled
    and (
      from_day between '2026-04-01' and '2026-04-30'
      or coalesce(until_day, '2026-04-30') between '2026-04-01' and '2026-04-30'
    )
  group by machine_id
)
select m.id as machine_id, coalesce(a.days, 0) as days_out
from machines m
left join april a on a.machine_id = m.id;
