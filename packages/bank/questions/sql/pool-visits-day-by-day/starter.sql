-- Every report: continue from here.
select pool_id,
       sold_on,
       tickets,
       null::integer as change
from sales;
