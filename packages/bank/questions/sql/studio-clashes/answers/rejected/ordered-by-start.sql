-- Tells the two apart by their start: pairs with the same start are lost, others come the wrong way round.
select a.id as booking_id,
       client_a.name as client,
       b.id as other_id,
       client_b.name as other_client
from bookings a
join bookings b
  on b.studio = a.studio
  and b.starts_at > a.starts_at
  and b.starts_at < a.ends_at
left join clients client_a on client_a.id = a.client_id
left join clients client_b on client_b.id = b.client_id
where not a.cancelled
  and not b.cancelled;
