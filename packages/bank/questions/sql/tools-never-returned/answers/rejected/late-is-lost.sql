-- Takes loans that came back late for lost.
insert into fees (loan_id, amount)
select l.id, coalesce(t.price, 20.00)
from loans l
join tools t on t.id = l.tool_id
where (l.returned_on is null or l.returned_on > l.due_on) and l.due_on < '2026-03-01';

update tools
set status = 'lost'
where id in (select tool_id from loans where (returned_on is null or returned_on > due_on) and due_on < '2026-03-01');
