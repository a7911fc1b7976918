select id, name, email, joined_on from members;
select id, member_id, course from bookings;
