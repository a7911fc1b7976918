-- Finds the company's rate from the sites with three shifts only.
with sites as (
  select site_id, count(*) as shifts, sum(bags)::numeric as bags, sum(hours) as hours
  from shifts
  where ended_at >= '2026-05-01'
    and ended_at < '2026-06-01'
    and bags is not null
  group by site_id
  having count(*) >= 3
)
select site_id, shifts, round(bags / hours, 2) as bags_per_hour
from sites
where bags / hours > (select sum(bags) / sum(hours) from sites);
