-- The items that are made with a recalled item: continue from here.
select i.id, i.name, 1 as steps
from recalls r
join recipe_lines l on l.ingredient_id = r.item_id
join items i on i.id = l.item_id;
