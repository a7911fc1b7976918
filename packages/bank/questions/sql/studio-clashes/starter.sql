-- Every booking with the name of its client: continue from here.
select b.id as booking_id,
       c.name as client,
       null::integer as other_id,
       null::text as other_client
from bookings b
left join clients c on c.id = b.client_id;
