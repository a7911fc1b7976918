-- Returns each pair in both orders.
select a.id as booking_id,
       client_a.name as client,
       b.id as other_id,
       client_b.name as other_client
from bookings a
join bookings b
  on b.studio = a.studio
  and b.id <> a.id
  and b.starts_at < a.ends_at
  and a.starts_at < b.ends_at
left join clients client_a on client_a.id = a.client_id
left join clients client_b on client_b.id = b.client_id
where not a.cancelled
  and not b.cancelled;
