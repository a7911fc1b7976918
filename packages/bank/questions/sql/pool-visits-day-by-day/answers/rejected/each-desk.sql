-- Compares each desk with itself: what the other desks sold on the day before is not in the change.
with days as (
  select pool_id, desk, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, desk, sold_on
)
select today.pool_id,
       today.sold_on,
       sum(today.tickets) as tickets,
       sum(today.tickets - yesterday.tickets) as change
from days today
left join days yesterday
  on yesterday.pool_id = today.pool_id
  and yesterday.desk = today.desk
  and yesterday.sold_on = today.sold_on - 1
group by today.pool_id, today.sold_on;
