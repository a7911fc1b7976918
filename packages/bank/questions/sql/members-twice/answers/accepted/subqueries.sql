begin;

update bookings b
set member_id = (
  select k.id
  from members m
  join members k on lower(k.email) = lower(m.email)
  where m.id = b.member_id
  order by k.joined_on, k.id
  limit 1
)
where b.member_id in (select id from members where email is not null);

delete from members m
using members earlier
where lower(earlier.email) = lower(m.email)
  and (earlier.joined_on, earlier.id) < (m.joined_on, m.id);

commit;
