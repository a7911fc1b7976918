-- The members who share an email, ignoring case: continue from here.
select lower(email) as email, count(*) as members
from members
group by lower(email)
having count(*) > 1;
