-- Deletes only those who joined later: two who joined on one day both stay.
create temporary table keepers as
select id, first_value(id) over (partition by lower(email) order by joined_on, id) as kept_id
from members
where email is not null;

update bookings b
set member_id = k.kept_id
from keepers k
where b.member_id = k.id;

delete from members
where id in (
  select k.id
  from keepers k
  join members m using (id)
  join members kept on kept.id = k.kept_id
  where m.joined_on > kept.joined_on
);
