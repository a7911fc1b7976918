create table workshops (
  id integer primary key,
  city text not null
);

create table repairs (
  id integer primary key,
  workshop_id integer not null references workshops,
  price numeric(8, 2),
  finished_at timestamp
);

create table parts_used (
  repair_id integer not null references repairs,
  part text not null,
  cost numeric(8, 2) not null
);

create table vouchers (
  repair_id integer not null references repairs,
  amount numeric(8, 2) not null
);
