create table sessions (
  id integer primary key,
  station text not null,
  started_at timestamp not null,
  paid_on date
);

create index sessions_station on sessions (station);
create index sessions_started on sessions (started_at);
create index sessions_paid on sessions (paid_on);

create view march_sessions as
select id, station, started_at
from sessions
where to_char(started_at, 'YYYY-MM') = '2026-03';

create view not_paid_in_time as
select id, station, paid_on
from sessions
where coalesce(paid_on, date '9999-12-31') > date '2026-04-14';

create view northern_sessions as
select id, station, started_at
from sessions
where left(station, 2) = 'N_';
