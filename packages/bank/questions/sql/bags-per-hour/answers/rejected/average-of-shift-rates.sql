-- Averages the rates of single shifts: a short shift weighs as much as a long one.
with counted as (
  select site_id, hours, bags
  from shifts
  where ended_at >= '2026-05-01'
    and ended_at < '2026-06-01'
    and bags is not null
)
select site_id,
       count(*) as shifts,
       round(avg(bags::numeric / hours), 2) as bags_per_hour
from counted
group by site_id
having count(*) >= 3
  and avg(bags::numeric / hours) > (select avg(bags::numeric / hours) from counted);
