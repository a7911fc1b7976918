with lost as (
  update tools t
  set status = 'lost'
  from loans l
  where l.tool_id = t.id and l.due_on <= date '2026-02-28' and l.returned_on is null
  returning l.id as loan_id, t.price
)
insert into fees
select loan_id, case when price is null then 20 else price end
from lost;
