-- Takes a closed day for one on which nothing was sold: change is all of the tickets.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, sold_on
)
select today.pool_id,
       today.sold_on,
       today.tickets,
       today.tickets - coalesce(yesterday.tickets, 0) as change
from days today
left join days yesterday
  on yesterday.pool_id = today.pool_id
  and yesterday.sold_on = today.sold_on - 1;
