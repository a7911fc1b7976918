-- Forgets to look at each pool by itself.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, sold_on
)
select pool_id,
       sold_on,
       tickets,
       case
         when lag(sold_on) over pool = sold_on - 1 then tickets - lag(tickets) over pool
       end as change
from days
window pool as (order by sold_on, pool_id);
