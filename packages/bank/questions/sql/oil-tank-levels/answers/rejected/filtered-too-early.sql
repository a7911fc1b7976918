-- Keeps only May before it sums: what was moved earlier is not in the level.
select m.id as movement_id,
       m.tank_id,
       t.opening_litres
         + sum(m.litres) over (partition by m.tank_id order by m.moved_on, m.id) as level
from movements m
join tanks t on t.id = m.tank_id
where m.moved_on >= '2026-05-01'
  and m.moved_on < '2026-06-01';
