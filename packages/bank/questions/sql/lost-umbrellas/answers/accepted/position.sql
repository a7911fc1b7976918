select i.id, i.description, i.found_on
from items as i
where position('UMBRELLA' in upper(i.description)) > 0
  and coalesce(i.tram_line, '') != '12'
  and i.collected_on is null
order by coalesce(i.found_on, '-infinity') desc, i.id;
