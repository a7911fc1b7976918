-- A comparison with NULL is not true: leases without an end do not run.
select a.id as apartment_id, l.tenant
from apartments a
left join leases l
  on l.apartment_id = a.id
  and '2026-07-01' between l.starts_on and l.ends_on;
