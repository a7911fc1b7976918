-- Joins the lines: a fee is given back once for each damaged line.
select f.id as florist_id,
       count(l.delivery_id) as deliveries,
       coalesce(sum(d.fee) filter (where l.delivery_id is not null), 0) as refund
from florists f
left join deliveries d
  on d.florist_id = f.id
  and d.delivered_on >= '2026-05-01'
  and d.delivered_on < '2026-06-01'
left join delivery_lines l on l.delivery_id = d.id and l.damaged > 0
group by f.id;
