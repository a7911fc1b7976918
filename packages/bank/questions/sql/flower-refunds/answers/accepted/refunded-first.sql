with damaged as (
  select distinct delivery_id from delivery_lines where coalesce(damaged, 0) > 0
), refunded as (
  select d.florist_id, count(*) as deliveries, sum(d.fee) as refund
  from deliveries d
  join damaged on damaged.delivery_id = d.id
  where to_char(d.delivered_on, 'YYYY-MM') = '2026-05'
  group by d.florist_id
)
select f.id as florist_id,
       coalesce(r.deliveries, 0) as deliveries,
       coalesce(r.refund, 0) as refund
from florists f
left join refunded r on r.florist_id = f.id;
