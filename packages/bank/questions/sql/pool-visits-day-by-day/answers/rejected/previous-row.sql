-- Compares with the previous row, which after a closed day is not the day before.
with days as (
  select pool_id, sold_on, sum(tickets) as tickets
  from sales
  group by pool_id, sold_on
)
select pool_id,
       sold_on,
       tickets,
       tickets - lag(tickets) over (partition by pool_id order by sold_on) as change
from days;
