-- Takes a shift of 0 bags for one that was not reported.
with counted as (
  select site_id, hours, bags
  from shifts
  where ended_at >= '2026-05-01'
    and ended_at < '2026-06-01'
    and bags > 0
)
select site_id,
       count(*) as shifts,
       round(sum(bags)::numeric / sum(hours), 2) as bags_per_hour
from counted
group by site_id
having count(*) >= 3
  and sum(bags)::numeric / sum(hours) > (select sum(bags)::numeric / sum(hours) from counted);
