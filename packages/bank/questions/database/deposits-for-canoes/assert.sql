select id, boats, starts_on, ends_on, deposit_cents from bookings;

-- What the check constraints say of a few bookings, whichever way they are written.
do $$
declare
  conditions text;
  allowed text;
begin
  select coalesce(string_agg('coalesce((' || pg_get_expr(conbin, conrelid) || '), true)', ' and '), 'true')
  into conditions
  from pg_constraint
  where contype = 'c' and conrelid = 'public.bookings'::regclass and convalidated and conenforced;
  execute format(
    'select string_agg(name, %L order by name) from (
       select probe.name, %s as allowed
       from (values
         (%L, 901, 2, date %L, date %L, 9000),
         (%L, 902, 1, date %L, date %L, 1500),
         (%L, 903, 1, date %L, date %L, 1500),
         (%L, 904, 1, date %L, date %L, 0),
         (%L, 905, 1, date %L, date %L, 3000),
         (%L, 906, 3, date %L, date %L, 700),
         (%L, 907, 1, date %L, null, 1500),
         (%L, 908, 1, date %L, date %L, null)
       ) as probe (name, id, boats, starts_on, ends_on, deposit_cents)
     ) probed where allowed', ', ', conditions,
    'three days', '2026-05-03', '2026-05-05',
    'one day', '2026-05-03', '2026-05-03',
    'ends the day before', '2026-05-03', '2026-05-02',
    'long ago', '2024-02-01', '2024-02-09',
    'ends the year before', '2026-05-03', '2025-05-04',
    'another deposit', '2027-01-01', '2027-01-30',
    'without ends_on', '2026-05-03',
    'without deposit_cents', '2026-05-03', '2026-05-03') into allowed;
  perform set_config('assay.allowed', allowed, true);
end
$$;

with facts (checked, result) as (
  select a.attname || ' may be NULL', (not a.attnotnull and current_setting('assay.allowed') ~ ('without ' || a.attname))::text
  from pg_attribute a
  where a.attrelid = 'public.bookings'::regclass and a.attname in ('ends_on', 'deposit_cents')
  union all
  select a.attname || ' has a default', a.atthasdef::text
  from pg_attribute a
  where a.attrelid = 'public.bookings'::regclass and a.attname in ('ends_on', 'deposit_cents')
  union all
  select 'bookings that the check constraints allow', regexp_replace(current_setting('assay.allowed'), ', without \w+', '', 'g')
)
select checked, result from facts
where obj_description('public'::regnamespace, 'pg_namespace') in ('standard public schema', 'check: constraints');
