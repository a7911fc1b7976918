create table members (
  id integer primary key,
  name text not null,
  email text,
  joined_on date not null
);

create table bookings (
  id integer primary key,
  member_id integer not null references members on delete cascade,
  course text not null
);
