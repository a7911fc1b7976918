-- Ignores reports of 0 tickets, so a day on which nothing was sold counts as closed.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  where tickets > 0
  group by pool_id, sold_on
)
select pool_id,
       sold_on,
       tickets,
       case
         when lag(sold_on) over pool = sold_on - 1 then tickets - lag(tickets) over pool
       end as change
from days
window pool as (partition by pool_id order by sold_on);
