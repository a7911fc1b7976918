-- Takes a line that was not checked for a damaged one.
select f.id as florist_id,
       count(d.id) as deliveries,
       coalesce(sum(d.fee), 0) as refund
from florists f
left join deliveries d
  on d.florist_id = f.id
  and d.delivered_on >= '2026-05-01'
  and d.delivered_on < '2026-06-01'
  and exists (select from delivery_lines l where l.delivery_id = d.id and l.damaged is distinct from 0)
group by f.id;
