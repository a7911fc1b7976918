-- Days in UTC, all 24 hours long: continue from here.
select plant_id, read_at::date as day, sum(kwh) as kwh, 24 as hours, sum(kwh) / 24 as mean_kw
from readings
group by plant_id, read_at::date;
