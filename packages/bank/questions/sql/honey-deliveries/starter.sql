-- Marks the deliveries. Their jars are not in the stock yet.
update deliveries
set booked = true
where not booked and jars is not null;
