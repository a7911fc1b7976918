select id, customer, ends_on from hires;
select hire_id, costume, returned_on from hire_items;
select hire_id, customer, ends_on, items from hire_archive;
