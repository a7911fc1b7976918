-- Looks two steps far instead of any number.
with lines as (
  select item_id, ingredient_id from recipe_lines where ended_on is null
), affected as (
  select item_id, 0 as steps from recalls
  union all
  select l.item_id, 1 from recalls r join lines l on l.ingredient_id = r.item_id
  union all
  select m.item_id, 2
  from recalls r
  join lines l on l.ingredient_id = r.item_id
  join lines m on m.ingredient_id = l.item_id
)
select i.id, i.name, min(a.steps) as steps
from affected a
join items i on i.id = a.item_id
where i.on_sale
group by i.id;
