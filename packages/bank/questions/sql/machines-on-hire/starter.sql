-- All days of the hires that have ended, of any month: continue from here.
select h.machine_id, sum(h.until_day - h.from_day) as days_out
from hires h
where not h.cancelled
group by h.machine_id;
