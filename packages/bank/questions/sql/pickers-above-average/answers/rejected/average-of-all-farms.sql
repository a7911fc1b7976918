-- Compares with the average of all farms together.
with totals as (
  select p.id, p.farm, coalesce(sum(c.kg), 0) as kg
  from pickers p
  left join crates c on c.picker_id = p.id and c.picked_on between '2026-06-01' and '2026-06-30'
  group by p.id
), averages as (
  select avg(kg) as average
  from totals
)
select t.id as picker_id, t.farm, t.kg, a.average
from totals t
cross join averages a
where t.kg > a.average
  and not exists (
    select from warnings w
    where w.picker_id = t.id and w.given_on between '2026-06-01' and '2026-06-30'
  );
