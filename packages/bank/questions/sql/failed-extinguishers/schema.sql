create table inspections (
  id integer primary key,
  extinguisher_id integer not null,
  inspected_on date,
  result text check (result in ('pass', 'fail')),
  check ((inspected_on is null) = (result is null))
);
