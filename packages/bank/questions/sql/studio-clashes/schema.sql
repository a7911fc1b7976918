create table clients (
  id integer primary key,
  name text not null
);

create table bookings (
  id integer primary key,
  studio text,
  client_id integer references clients,
  starts_at timestamp not null,
  ends_at timestamp not null,
  cancelled boolean not null,
  check (ends_at > starts_at)
);
