create table cold_rooms (
  id integer primary key,
  max_celsius numeric(4, 1) not null
);

create table readings (
  room_id integer not null references cold_rooms,
  read_at timestamp not null,
  celsius numeric(4, 1)
);
