-- Compares with a missing date: no date is ever later than NULL.
insert into stock (product, jars, last_delivery)
select product, sum(jars), max(delivered_on)
from deliveries
where not booked and jars is not null
group by product
on conflict (product) do update
set jars = coalesce(stock.jars, 0) + excluded.jars,
    last_delivery = case
      when excluded.last_delivery > stock.last_delivery then excluded.last_delivery
      else stock.last_delivery
    end;

update deliveries
set booked = true
where jars is not null;
