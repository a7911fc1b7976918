-- The kg of pickers who picked in June: continue from here.
select p.id as picker_id, p.farm, sum(c.kg) as kg
from pickers p
join crates c on c.picker_id = p.id
where c.picked_on between '2026-06-01' and '2026-06-30'
group by p.id;
