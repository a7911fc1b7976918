-- Starts with what is made from the recalled items, so one of these is found only by way of a circle.
with recursive affected as (
  select l.item_id, 1 as steps, array[l.item_id] as way
  from recalls r
  join recipe_lines l on l.ingredient_id = r.item_id
  where l.ended_on is null
  union all
  select l.item_id, a.steps + 1, a.way || l.item_id
  from affected a
  join recipe_lines l on l.ingredient_id = a.item_id
  where l.ended_on is null and l.item_id <> all (a.way)
)
select i.id, i.name, min(a.steps) as steps
from affected a
join items i on i.id = a.item_id
where i.on_sale
group by i.id;
