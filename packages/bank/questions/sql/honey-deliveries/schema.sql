create table stock (
  product text primary key,
  jars integer,
  last_delivery date
);

create table deliveries (
  id integer primary key,
  product text not null,
  jars integer check (jars > 0),
  delivered_on date not null,
  booked boolean not null default false
);
