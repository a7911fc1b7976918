create table sections (
  id integer primary key,
  name text not null
);

create table sides (
  section_id integer not null references sections,
  x1 integer not null,
  y1 integer not null,
  x2 integer not null,
  y2 integer not null,
  check (y1 <> y2)
);

create table trees (
  id integer primary key,
  x integer not null,
  y integer not null,
  height numeric(4, 1)
);
