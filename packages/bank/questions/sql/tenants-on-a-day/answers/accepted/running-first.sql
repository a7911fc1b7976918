with running as (
  select apartment_id, tenant
  from leases
  where date '2026-07-01' between starts_on and coalesce(ends_on, 'infinity')
)
select id as apartment_id, tenant
from apartments
left join running on running.apartment_id = apartments.id
order by id;
