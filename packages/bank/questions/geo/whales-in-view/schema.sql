create table views (
  id integer primary key,
  name text not null,
  west numeric(7, 3) not null,
  south numeric(6, 3) not null,
  east numeric(7, 3) not null,
  north numeric(6, 3) not null
);

create table sightings (
  id integer primary key,
  seen_on date not null,
  lon numeric(7, 3),
  lat numeric(6, 3),
  animals integer,
  confirmed boolean not null
);
