create table hires (
  id integer primary key,
  customer text not null,
  ends_on date not null
);

create table hire_items (
  hire_id integer not null references hires,
  costume text not null,
  returned_on date
);

create table hire_archive (
  hire_id integer primary key,
  customer text not null,
  ends_on date not null,
  items integer not null
);
