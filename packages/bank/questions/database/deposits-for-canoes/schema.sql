create table bookings (
  id integer primary key,
  boats integer not null,
  starts_on date not null,
  ends_on date
);
