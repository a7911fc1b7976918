-- Takes all members without an email for one person.
create temporary table keepers as
select id, first_value(id) over (partition by lower(email) order by joined_on, id) as kept_id
from members;

update bookings b
set member_id = k.kept_id
from keepers k
where b.member_id = k.id;

delete from members
where id in (select id from keepers where id <> kept_id);
