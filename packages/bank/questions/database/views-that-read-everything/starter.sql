create or replace view march_sessions as
select id, station, started_at
from sessions
where to_char(started_at, 'YYYY-MM') = '2026-03';

create or replace view not_paid_in_time as
select id, station, paid_on
from sessions
where coalesce(paid_on, date '9999-12-31') > date '2026-04-14';

create or replace view northern_sessions as
select id, station, started_at
from sessions
where left(station, 2) = 'N_';
