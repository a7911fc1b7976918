-- The conditions in WHERE keep apartments that were never let, but lose those whose leases are over or still to come.
select a.id as apartment_id, l.tenant
from apartments a
left join leases l on l.apartment_id = a.id
where l.id is null
  or (l.starts_on <= '2026-07-01' and (l.ends_on >= '2026-07-01' or l.ends_on is null));
