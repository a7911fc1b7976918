-- Inner joins to the clients: pairs with one of the company's own recordings disappear.
select a.id as booking_id,
       client_a.name as client,
       b.id as other_id,
       client_b.name as other_client
from bookings a
join bookings b
  on b.studio = a.studio
  and b.id > a.id
  and b.starts_at < a.ends_at
  and a.starts_at < b.ends_at
join clients client_a on client_a.id = a.client_id
join clients client_b on client_b.id = b.client_id
where not a.cancelled
  and not b.cancelled;
