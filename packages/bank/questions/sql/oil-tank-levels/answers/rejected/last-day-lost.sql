-- Ends May on the 30th.
with levels as (
  select m.id as movement_id,
         m.tank_id,
         m.moved_on,
         t.opening_litres
           + sum(m.litres) over (partition by m.tank_id order by m.moved_on, m.id) as level
  from movements m
  join tanks t on t.id = m.tank_id
)
select movement_id, tank_id, level
from levels
where moved_on >= '2026-05-01'
  and moved_on <= '2026-05-30';
