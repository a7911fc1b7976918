select m.id as movement_id,
       t.id as tank_id,
       t.opening_litres + (
         select sum(earlier.litres)
         from movements earlier
         where earlier.tank_id = t.id
           and (earlier.moved_on, earlier.id) <= (m.moved_on, m.id)
       ) as level
from tanks t
join movements m on m.tank_id = t.id
where m.moved_on between '2026-05-01' and '2026-05-31';
