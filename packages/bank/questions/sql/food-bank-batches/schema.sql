create table requests (
  id integer primary key,
  product text not null unique,
  units integer not null check (units > 0)
);

create table batches (
  id integer primary key,
  product text not null,
  best_before date not null,
  units integer not null check (units >= 0)
);

create table handouts (
  request_id integer not null,
  batch_id integer not null references batches,
  units integer not null
);
