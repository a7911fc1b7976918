create table machines (
  id integer primary key,
  name text not null
);

create table hires (
  id integer primary key,
  machine_id integer not null references machines,
  from_day date not null,
  until_day date check (until_day > from_day),
  cancelled boolean not null default false
);
