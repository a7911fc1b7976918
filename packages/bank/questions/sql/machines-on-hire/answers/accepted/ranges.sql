with clipped as (
  select machine_id, daterange(from_day, until_day) * daterange('2026-04-01', '2026-05-01') as period
  from hires
  where not cancelled
)
select m.id as machine_id, (
  select coalesce(sum(upper(c.period) - lower(c.period)), 0)
  from clipped c
  where c.machine_id = m.id and not isempty(c.period)
) as days_out
from machines m;
