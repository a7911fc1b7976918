create table items (
  id integer primary key,
  description text not null,
  tram_line text,
  found_on date,
  collected_on date
);
