create table tanks (
  id integer primary key,
  name text not null,
  opening_litres integer not null
);

create table movements (
  id integer primary key,
  tank_id integer not null references tanks,
  moved_on date not null,
  litres integer not null
);
