-- Takes every loan that is not back for lost, also those that are due later.
insert into fees (loan_id, amount)
select l.id, coalesce(t.price, 20.00)
from loans l
join tools t on t.id = l.tool_id
where l.returned_on is null;

update tools
set status = 'lost'
where id in (select tool_id from loans where returned_on is null);
