-- Lists items that were collected.
select id, description, found_on
from items
where description ilike '%umbrella%'
  and tram_line is distinct from '12'
order by found_on desc nulls last, id;
