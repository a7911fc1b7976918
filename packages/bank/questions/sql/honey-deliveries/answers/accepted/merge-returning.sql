with now_booked as (
  update deliveries
  set booked = true
  where booked = false and jars is not null
  returning product, jars, delivered_on
), sums as (
  select product, sum(jars) as jars, max(delivered_on) as latest
  from now_booked
  group by product
)
merge into stock s
using sums d on d.product = s.product
when matched then update
  set jars = coalesce(s.jars, 0) + d.jars,
      last_delivery = case when s.last_delivery > d.latest then s.last_delivery else d.latest end
when not matched then insert values (d.product, d.jars, d.latest);
