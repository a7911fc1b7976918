-- Takes May of every year.
select f.id as florist_id,
       count(d.id) as deliveries,
       coalesce(sum(d.fee), 0) as refund
from florists f
left join deliveries d
  on d.florist_id = f.id
  and extract(month from d.delivered_on) = 5
  and exists (select from delivery_lines l where l.delivery_id = d.id and l.damaged > 0)
group by f.id;
