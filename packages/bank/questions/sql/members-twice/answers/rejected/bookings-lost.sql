-- Deletes the others without moving their bookings, which go with them.
create temporary table keepers as
select id, first_value(id) over (partition by lower(email) order by joined_on, id) as kept_id
from members
where email is not null;

delete from members
where id in (select id from keepers where id <> kept_id);
