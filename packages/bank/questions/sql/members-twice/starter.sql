-- The members with an email, in small letters: continue from here.
create temporary table known as
select id, lower(email) as email, joined_on
from members
where email is not null;
