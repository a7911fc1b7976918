-- Finds the text in lower case only.
select id, description, found_on
from items
where collected_on is null
  and (description like '%umbrella%' or description like '%Umbrella%')
  and tram_line is distinct from '12'
order by found_on desc nulls last, id;
