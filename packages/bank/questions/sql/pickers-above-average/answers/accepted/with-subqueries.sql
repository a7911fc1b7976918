with june as (
  select p.id, p.farm, (
    select coalesce(sum(c.kg), 0)
    from crates c
    where c.picker_id = p.id and to_char(c.picked_on, 'YYYY-MM') = '2026-06'
  ) as kg
  from pickers p
), compared as (
  select j.*, (select sum(o.kg)::numeric / count(*) from june o where o.farm = j.farm) as average
  from june j
), warned as (
  select distinct picker_id from warnings where to_char(given_on, 'YYYY-MM') = '2026-06'
)
select c.id as picker_id, c.farm, c.kg, c.average
from compared c
left join warned w on w.picker_id = c.id
where w.picker_id is null and c.kg > c.average;
