-- A comparison with NULL is not true, so items of an unknown line are missing.
select id, description, found_on
from items
where collected_on is null
  and description ilike '%umbrella%'
  and tram_line <> '12'
order by found_on desc nulls last, id;
