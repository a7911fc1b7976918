with valid as (
  select b.id, b.studio, c.name, tsrange(b.starts_at, b.ends_at) as during
  from bookings b
  left join clients c on c.id = b.client_id
  where b.cancelled = false and b.studio is not null
)
select one.id as booking_id, one.name as client, two.id as other_id, two.name as other_client
from valid one, valid two
where one.studio = two.studio
  and one.during && two.during
  and one.id < two.id
order by 1, 3;
