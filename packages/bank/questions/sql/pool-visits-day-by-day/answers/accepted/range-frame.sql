select pool_id,
       sold_on,
       sum(tickets) as tickets,
       sum(tickets) - max(sum(tickets)) over (
         partition by pool_id
         order by sold_on
         range between interval '1 day' preceding and interval '1 day' preceding
       ) as change
from sales
group by pool_id, sold_on;
