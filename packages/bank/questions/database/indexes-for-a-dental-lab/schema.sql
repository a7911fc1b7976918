create table jobs (
  id integer primary key,
  clinic_id integer not null,
  code text not null,
  due_on date not null,
  finished_at timestamptz
);
