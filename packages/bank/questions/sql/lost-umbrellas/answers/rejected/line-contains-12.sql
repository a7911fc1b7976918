-- Leaves out every line with a 12 in its number.
select id, description, found_on
from items
where collected_on is null
  and description ilike '%umbrella%'
  and coalesce(tram_line, '') not like '%12%'
order by found_on desc nulls last, id;
