-- Leaves unknown days at the top, where descending order puts them.
select id, description, found_on
from items
where collected_on is null
  and description ilike '%umbrella%'
  and tram_line is distinct from '12'
order by found_on desc, id;
