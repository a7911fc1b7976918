with queue as (
  select r.id as request_id, b.id as batch_id, r.units as wanted, b.units as held,
         coalesce(sum(b.units) over earlier, 0) as before
  from requests r
  join batches b using (product)
  where b.best_before >= '2026-03-01'
  window earlier as (
    partition by r.id order by b.best_before, b.id
    rows between unbounded preceding and 1 preceding
  )
), taken as (
  insert into handouts
  select request_id, batch_id, least(held, wanted - before)
  from queue
  where held > 0 and before < wanted
  returning *
)
update batches b
set units = b.units - t.units
from taken t
where t.batch_id = b.id;
