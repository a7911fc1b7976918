-- Updates known products only: new ones are marked as booked and never stocked.
update stock s
set jars = coalesce(s.jars, 0) + d.jars,
    last_delivery = greatest(s.last_delivery, d.latest)
from (
  select product, sum(jars) as jars, max(delivered_on) as latest
  from deliveries
  where not booked and jars is not null
  group by product
) d
where d.product = s.product;

update deliveries set booked = true where not booked and jars is not null;
