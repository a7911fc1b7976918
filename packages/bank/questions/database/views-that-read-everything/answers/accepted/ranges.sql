create or replace view march_sessions as
select id, station, started_at
from sessions
where started_at >= '2026-03-01' and started_at < '2026-04-01';

create or replace view not_paid_in_time as
select id, station, paid_on
from sessions
where paid_on > date '2026-04-14' or paid_on is null;

create or replace view northern_sessions as
select id, station, started_at
from sessions
where station like 'N\_%';
