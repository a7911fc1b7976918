-- Counts the sides of all sections together.
with inside as (
  select min(s.section_id) as section_id, t.id, t.height
  from trees t
  join sides s
    on (s.y1 > t.y) <> (s.y2 > t.y)
    and t.x < s.x1 + (t.y - s.y1) * (s.x2 - s.x1)::numeric / (s.y2 - s.y1)
  group by t.id
  having count(*) % 2 = 1
)
select n.id as section_id, count(i.id) as trees, max(i.height) as tallest
from sections n
left join inside i on i.section_id = n.id
group by n.id;
