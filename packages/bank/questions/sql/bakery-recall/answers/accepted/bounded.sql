with recursive lines as (
  select distinct item_id, ingredient_id from recipe_lines where ended_on is null
), affected (id, steps) as (
  select item_id, 0 from recalls
  union
  select l.item_id, a.steps + 1
  from affected a
  join lines l on l.ingredient_id = a.id
  where a.steps < (select count(*) from items)
)
select distinct on (i.id) i.id, i.name, a.steps
from items i
join affected a using (id)
where i.on_sale
order by i.id, a.steps;
