-- All items: continue from here.
select id, description, found_on
from items;
