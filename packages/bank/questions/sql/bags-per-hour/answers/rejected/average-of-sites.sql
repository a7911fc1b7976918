-- Takes the average of the sites' rates for the rate of the company.
with rates as (
  select site_id, count(*) as shifts, sum(bags)::numeric / sum(hours) as rate
  from shifts
  where ended_at >= '2026-05-01'
    and ended_at < '2026-06-01'
    and bags is not null
  group by site_id
)
select site_id, shifts, round(rate, 2) as bags_per_hour
from rates
where shifts >= 3
  and rate > (select avg(rate) from rates);
