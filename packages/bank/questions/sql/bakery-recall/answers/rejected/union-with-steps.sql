-- Relies on UNION, but each round of a circle has new steps.
with recursive affected as (
  select item_id, 0 as steps
  from recalls
  union
  select l.item_id, a.steps + 1
  from affected a
  join recipe_lines l on l.ingredient_id = a.item_id
  where l.ended_on is null
)
select i.id, i.name, min(a.steps) as steps
from affected a
join items i on i.id = a.item_id
where i.on_sale
group by i.id;
