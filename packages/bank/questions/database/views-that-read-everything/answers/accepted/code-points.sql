create or replace view march_sessions as
select id, station, started_at
from sessions
where started_at >= date '2026-03-01' and started_at < date '2026-03-01' + interval '1 month';

create or replace view not_paid_in_time as
select id, station, paid_on
from sessions
where paid_on is null or not paid_on <= date '2026-04-14';

-- The character after _ is `.
create or replace view northern_sessions as
select id, station, started_at
from sessions
where station >= 'N_' and station < 'N`';
