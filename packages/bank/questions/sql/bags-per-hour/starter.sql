-- Every site with all its shifts: continue from here.
select site_id,
       count(*) as shifts,
       0.00 as bags_per_hour
from shifts
group by site_id;
