select a.id as apartment_id, l.tenant
from apartments a
left join leases l
  on l.apartment_id = a.id
  and l.starts_on <= '2026-07-01'
  and (l.ends_on >= '2026-07-01' or l.ends_on is null);
