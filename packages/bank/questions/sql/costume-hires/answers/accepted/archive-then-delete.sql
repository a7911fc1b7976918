begin;

insert into hire_archive (hire_id, customer, ends_on, items)
select h.id, h.customer, h.ends_on, (select count(*) from hire_items i where i.hire_id = h.id)
from hires h
where h.ends_on < '2026-01-01'
  and not exists (select from hire_items i where i.hire_id = h.id and i.returned_on is null);

delete from hire_items where hire_id in (select hire_id from hire_archive);
delete from hires where id in (select hire_id from hire_archive);

commit;
