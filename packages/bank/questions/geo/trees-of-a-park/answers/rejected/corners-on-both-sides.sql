-- Lets both sides of a corner count for a tree as high as the corner.
with inside as (
  select s.section_id, t.id, t.height
  from trees t
  join sides s
    on t.y between least(s.y1, s.y2) and greatest(s.y1, s.y2)
    and t.x < s.x1 + (t.y - s.y1) * (s.x2 - s.x1)::numeric / (s.y2 - s.y1)
  group by s.section_id, t.id
  having count(*) % 2 = 1
)
select n.id as section_id, count(i.id) as trees, max(i.height) as tallest
from sections n
left join inside i on i.section_id = n.id
group by n.id;
