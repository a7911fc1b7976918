with recursive affected as (
  select item_id, 0 as steps
  from recalls
  union all
  select l.item_id, a.steps + 1
  from affected a
  join recipe_lines l on l.ingredient_id = a.item_id and l.ended_on is null
) cycle item_id set is_circle using way
select id, name, steps
from items
join (select item_id, min(steps) as steps from affected group by item_id) nearest on nearest.item_id = items.id
where on_sale;
