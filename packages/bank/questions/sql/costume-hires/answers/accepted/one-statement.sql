with finished as (
  select id
  from hires
  where ends_on < '2026-01-01'
    and id not in (select hire_id from hire_items where returned_on is null)
), items_gone as (
  delete from hire_items
  where hire_id in (select id from finished)
  returning hire_id
), hires_gone as (
  delete from hires
  where id in (select id from finished)
  returning id, customer, ends_on
)
insert into hire_archive (hire_id, customer, ends_on, items)
select h.id, h.customer, h.ends_on, count(i.hire_id)
from hires_gone h
left join items_gone i on i.hire_id = h.id
group by h.id, h.customer, h.ends_on;
