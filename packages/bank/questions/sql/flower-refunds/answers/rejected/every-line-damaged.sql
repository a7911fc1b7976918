-- Gives the fee back only when no line of the delivery is sound.
select f.id as florist_id,
       count(d.id) as deliveries,
       coalesce(sum(d.fee), 0) as refund
from florists f
left join deliveries d
  on d.florist_id = f.id
  and d.delivered_on >= '2026-05-01'
  and d.delivered_on < '2026-06-01'
  and 0 < all (select coalesce(l.damaged, 0) from delivery_lines l where l.delivery_id = d.id)
group by f.id;
