-- Sums different numbers only: of equal reports one counts.
with days as (
  select pool_id, sold_on, sum(distinct tickets) as tickets
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
window pool as (partition by pool_id order by sold_on);
