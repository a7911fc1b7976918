-- Lists items of one day with the highest id first.
select id, description, found_on
from items
where collected_on is null
  and description ilike '%umbrella%'
  and tram_line is distinct from '12'
order by found_on desc nulls last, id desc;
