-- Rounds the average before it compares.
with totals as (
  select p.id, p.farm, coalesce(sum(c.kg), 0) as kg
  from pickers p
  left join crates c on c.picker_id = p.id and c.picked_on between '2026-06-01' and '2026-06-30'
  group by p.id
), averages as (
  select farm, round(avg(kg)) as average
  from totals
  group by farm
)
select t.id as picker_id, t.farm, t.kg, a.average
from totals t
join averages a on a.farm = t.farm
where t.kg > a.average
  and not exists (
    select from warnings w
    where w.picker_id = t.id and w.given_on between '2026-06-01' and '2026-06-30'
  );
