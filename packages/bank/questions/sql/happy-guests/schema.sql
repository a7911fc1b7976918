create table guesthouses (
  id integer primary key,
  name text not null
);

create table reviews (
  id integer primary key,
  guesthouse_id integer not null references guesthouses,
  stars integer check (stars between 1 and 5)
);
