-- Charges all loans of the tools that are lost, also those that came back.
update tools
set status = 'lost'
where id in (select tool_id from loans where returned_on is null and due_on < '2026-03-01');

insert into fees (loan_id, amount)
select l.id, coalesce(t.price, 20.00)
from loans l
join tools t on t.id = l.tool_id
where t.status = 'lost' and l.due_on < '2026-03-01';
