create table plants (
  id integer primary key,
  name text not null,
  zone text not null
);

create table readings (
  plant_id integer not null references plants,
  read_at timestamptz not null,
  kwh numeric(8, 2) not null
);
