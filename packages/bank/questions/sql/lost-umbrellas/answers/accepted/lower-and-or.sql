select id, description, found_on
from items
where lower(description) like '%umbrella%'
  and (tram_line <> '12' or tram_line is null)
  and collected_on is null
order by found_on is null, found_on desc, id asc;
