select n.id as section_id, count(t.id) as trees, max(t.height) as tallest
from sections n
left join trees t on (
  select count(*) filter (
    where (s.y1 > t.y) <> (s.y2 > t.y)
      and t.x - s.x1 < (t.y - s.y1)::float * (s.x2 - s.x1) / (s.y2 - s.y1)
  ) % 2 = 1
  from sides s
  where s.section_id = n.id
)
group by n.id;
