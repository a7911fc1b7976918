create temporary table finished as
select h.id, h.customer, h.ends_on, count(i.hire_id) as items
from hires h
left join hire_items i on i.hire_id = h.id
where h.ends_on < '2026-01-01'
group by h.id
having count(*) filter (where i.hire_id is not null and i.returned_on is null) = 0;

insert into hire_archive (hire_id, customer, ends_on, items)
select id, customer, ends_on, items
from finished;

delete from hire_items where hire_id in (select id from finished);
delete from hires where id in (select id from finished);
