create table pickers (
  id integer primary key,
  name text not null,
  farm text not null
);

create table crates (
  id integer primary key,
  picker_id integer not null references pickers,
  picked_on date not null,
  kg integer not null check (kg > 0)
);

create table warnings (
  id integer primary key,
  picker_id integer references pickers,
  given_on date not null
);
