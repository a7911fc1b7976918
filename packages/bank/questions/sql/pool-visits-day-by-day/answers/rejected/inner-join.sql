-- Loses the days without a day before: the first of each pool and those after a closed day.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, sold_on
)
select today.pool_id, today.sold_on, today.tickets, today.tickets - yesterday.tickets as change
from days today
join days yesterday
  on yesterday.pool_id = today.pool_id
  and yesterday.sold_on = today.sold_on - 1;
