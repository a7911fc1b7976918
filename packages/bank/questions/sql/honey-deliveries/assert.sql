select product, jars, last_delivery from stock;
select id, product, jars, delivered_on, booked from deliveries;
