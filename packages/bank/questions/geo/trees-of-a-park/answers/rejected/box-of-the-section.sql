-- Takes the box around a section for the section.
select n.id as section_id, count(t.id) as trees, max(t.height) as tallest
from sections n
left join trees t on (
  select t.x > min(least(s.x1, s.x2)) and t.x < max(greatest(s.x1, s.x2))
    and t.y > min(least(s.y1, s.y2)) and t.y < max(greatest(s.y1, s.y2))
  from sides s
  where s.section_id = n.id
)
group by n.id;
