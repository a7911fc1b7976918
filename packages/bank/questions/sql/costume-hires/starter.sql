-- Every old hire, finished or not, without its number of items: continue from here.
insert into hire_archive (hire_id, customer, ends_on, items)
select id, customer, ends_on, 0
from hires
where ends_on < '2026-01-01';
