create table depots (
  id integer primary key,
  lat double precision not null,
  lon double precision not null,
  generators integer not null
);

create table requests (
  id integer primary key,
  lat double precision not null,
  lon double precision not null,
  generators integer not null
);
