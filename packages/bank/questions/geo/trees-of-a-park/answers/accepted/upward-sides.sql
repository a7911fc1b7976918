-- Turns every side upwards first, and multiplies instead of dividing.
with upward as (
  select section_id,
         case when y1 < y2 then x1 else x2 end as x1,
         least(y1, y2) as y1,
         case when y1 < y2 then x2 else x1 end as x2,
         greatest(y1, y2) as y2
  from sides
), crossings as (
  select u.section_id, t.id as tree_id, count(*) as crossed
  from upward u
  join trees t on t.y >= u.y1 and t.y < u.y2 and (t.x - u.x1) * (u.y2 - u.y1) < (t.y - u.y1) * (u.x2 - u.x1)
  group by u.section_id, t.id
)
select n.id as section_id, count(t.id) as trees, max(t.height) as tallest
from sections n
left join crossings c on c.section_id = n.id and c.crossed % 2 <> 0
left join trees t on t.id = c.tree_id
group by n.id;
