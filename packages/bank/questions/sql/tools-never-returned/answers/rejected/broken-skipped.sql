-- Leaves broken tools out, though they are lost as well.
insert into fees (loan_id, amount)
select l.id, coalesce(t.price, 20.00)
from loans l
join tools t on t.id = l.tool_id
where l.returned_on is null and t.status = 'ok' and l.due_on < '2026-03-01';

update tools
set status = 'lost'
where status = 'ok' and id in (select tool_id from loans where returned_on is null and due_on < '2026-03-01');
