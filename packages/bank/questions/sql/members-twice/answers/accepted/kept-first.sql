create temporary table kept as
select distinct on (lower(email)) id, lower(email) as email
from members
where email is not null
order by lower(email), joined_on, id;

update bookings b
set member_id = k.id
from members m, kept k
where m.id = b.member_id and lower(m.email) = k.email;

delete from members
where email is not null and id not in (select id from kept);
