-- Deletes the items before it counts them.
begin;

create temporary table finished as
select id, customer, ends_on
from hires h
where h.ends_on < '2026-01-01'
  and not exists (select from hire_items i where i.hire_id = h.id and i.returned_on is null);

delete from hire_items where hire_id in (select id from finished);

insert into hire_archive (hire_id, customer, ends_on, items)
select f.id, f.customer, f.ends_on, (select count(*) from hire_items i where i.hire_id = f.id)
from finished f;

delete from hires where id in (select id from finished);

commit;
