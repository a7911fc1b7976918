-- Books the date, and a row in stock, of deliveries that nobody has counted.
insert into stock (product, jars, last_delivery)
select product, sum(jars), max(delivered_on)
from deliveries
where not booked
group by product
on conflict (product) do update
set jars = coalesce(stock.jars, 0) + coalesce(excluded.jars, 0),
    last_delivery = greatest(stock.last_delivery, excluded.last_delivery);

update deliveries
set booked = true
where jars is not null;
