-- Adds new products with their jars and then adds the same jars to every product.
insert into stock (product, jars, last_delivery)
select product, sum(jars), max(delivered_on)
from deliveries
where not booked and jars is not null
group by product
on conflict do nothing;

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
