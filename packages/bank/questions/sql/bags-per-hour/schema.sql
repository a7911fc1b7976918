create table shifts (
  site_id integer not null,
  ended_at timestamp not null,
  hours integer not null check (hours > 0),
  bags integer check (bags >= 0)
);
