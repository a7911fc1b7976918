with days as (
  select pool_id, sold_on, sum(tickets) as tickets from sales group by 1, 2
)
select today.pool_id, today.sold_on, today.tickets, today.tickets - yesterday.tickets as change
from days today
left join days yesterday
  on yesterday.pool_id = today.pool_id
  and yesterday.sold_on = today.sold_on - interval '1 day';
