-- Every movement, with the level before the first one: continue from here.
select m.id as movement_id,
       m.tank_id,
       t.opening_litres as level
from movements m
join tanks t on t.id = m.tank_id;
