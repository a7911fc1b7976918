-- Which sides have exactly one end above which trees: continue from here.
select s.section_id, t.id as tree_id
from trees t
join sides s on (s.y1 > t.y) <> (s.y2 > t.y);
