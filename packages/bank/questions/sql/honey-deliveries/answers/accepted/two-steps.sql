begin;

insert into stock (product, jars)
select distinct product, 0
from deliveries
where not booked and jars is not null
on conflict do nothing;

update stock s
set jars = coalesce(s.jars, 0) + (select sum(d.jars) from deliveries d where d.product = s.product and not d.booked),
    last_delivery = greatest(
      s.last_delivery,
      (select max(d.delivered_on) from deliveries d where d.product = s.product and not d.booked and d.jars is not null)
    )
where s.product in (select product from deliveries where not booked and jars is not null);

update deliveries set booked = true where not booked and jars is not null;

commit;
