-- Compares report with report instead of day with day.
select pool_id,
       sold_on,
       tickets,
       case
         when lag(sold_on) over pool = sold_on - 1 then tickets - lag(tickets) over pool
       end as change
from sales
window pool as (partition by pool_id order by sold_on);
