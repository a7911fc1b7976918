-- Takes May of every year.
with counted as (
  select site_id, hours, bags
  from shifts
  where extract(month from ended_at) = 5
    and bags is not null
)
select site_id,
       count(*) as shifts,
       round(sum(bags)::numeric / sum(hours), 2) as bags_per_hour
from counted
group by site_id
having count(*) >= 3
  and sum(bags)::numeric / sum(hours) > (select sum(bags)::numeric / sum(hours) from counted);
