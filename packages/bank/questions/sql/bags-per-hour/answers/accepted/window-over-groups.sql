select site_id, shifts, round(rate, 2) as bags_per_hour
from (
  select site_id,
         count(bags) as shifts,
         1.0 * sum(bags) / sum(hours) as rate,
         1.0 * sum(sum(bags)) over () / sum(sum(hours)) over () as company_rate
  from shifts
  where date_trunc('month', ended_at) = '2026-05-01'
    and bags is not null
  group by site_id
) rates
where shifts > 2
  and rate > company_rate;
