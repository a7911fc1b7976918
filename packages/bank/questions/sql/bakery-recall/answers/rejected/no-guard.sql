-- Has no guard against circles and never ends.
with recursive affected as (
  select item_id, 0 as steps, array[item_id] as way
  from recalls
  union all
  select l.item_id, a.steps + 1, a.way || l.item_id
  from affected a
  join recipe_lines l on l.ingredient_id = a.item_id
  where l.ended_on is null
)
select i.id, i.name, min(a.steps) as steps
from affected a
join items i on i.id = a.item_id
where i.on_sale
group by i.id;
