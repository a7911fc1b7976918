-- The loans that were not returned, with their tools: continue from here.
select l.id, l.due_on, t.name, t.price
from loans l
join tools t on t.id = l.tool_id
where l.returned_on is null;
