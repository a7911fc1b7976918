-- How each view is executed, were the table large: scans of all rows are off where anything else can be done.
do $$
declare
  view_name text;
  explained json;
begin
  perform set_config('enable_seqscan', 'off', true);
  foreach view_name in array array['march_sessions', 'not_paid_in_time', 'northern_sessions'] loop
    execute format('explain (format json, costs off) select * from public.%I', view_name) into explained;
    perform set_config('assay.' || view_name, explained::text, true);
  end loop;
end
$$;

with asked as (
  select v.name, v.index, current_setting('assay.' || v.name) as plan
  from (values
    ('march', 'march_sessions', 'sessions_started'),
    ('paid', 'not_paid_in_time', 'sessions_paid'),
    ('stations', 'northern_sessions', 'sessions_station')
  ) as v (part, name, index)
  where obj_description('public'::regnamespace, 'pg_namespace') in ('standard public schema', 'check: ' || v.part)
)
select name as view,
       'reads through ' || index as checked,
       plan ~ ('"Index Name": "' || index || '"') and plan ~ '"Index Cond"' and plan !~ '"Seq Scan"' as result
from asked;

select id, station, started_at from march_sessions;
select id, station, paid_on from not_paid_in_time;
select id, station, started_at from northern_sessions;

select c.relname as index_of_sessions
from pg_index i join pg_class c on c.oid = i.indexrelid
where i.indrelid = 'public.sessions'::regclass;
select count(*) as sessions, md5(string_agg(sessions::text, ';' order by id)) as content from sessions;
