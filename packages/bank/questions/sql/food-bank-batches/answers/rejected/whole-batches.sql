-- Takes whole batches: the last one gives more than was wanted.
begin;

create temporary table taken as
with queue as (
  select r.id as request_id, r.units as wanted, b.id as batch_id, b.units,
         sum(b.units) over (partition by r.id order by b.best_before, b.id) - b.units as taken_before
  from requests r
  join batches b on b.product = r.product
  where b.best_before >= '2026-03-01' and b.units > 0
)
select request_id, batch_id, units as units
from queue
where taken_before < wanted;

insert into handouts select * from taken;

update batches b
set units = b.units - t.units
from taken t
where t.batch_id = b.id;

commit;
