create table florists (
  id integer primary key,
  name text not null
);

create table deliveries (
  id integer primary key,
  florist_id integer not null references florists,
  delivered_on date not null,
  fee numeric(8, 2) not null
);

create table delivery_lines (
  delivery_id integer not null references deliveries,
  flower text not null,
  stems integer not null,
  damaged integer
);
