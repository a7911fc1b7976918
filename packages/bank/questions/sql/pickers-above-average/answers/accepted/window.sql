select *
from (
  select p.id as picker_id,
         p.farm,
         coalesce(c.kg, 0) as kg,
         avg(coalesce(c.kg, 0)) over (partition by p.farm) as average
  from pickers p
  left join (
    select picker_id, sum(kg) as kg
    from crates
    where picked_on >= '2026-06-01' and picked_on < '2026-07-01'
    group by picker_id
  ) c on c.picker_id = p.id
) compared
where kg > average
  and picker_id not in (
    select picker_id
    from warnings
    where picker_id is not null and date_trunc('month', given_on) = '2026-06-01'
  );
