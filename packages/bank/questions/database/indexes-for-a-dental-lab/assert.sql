-- What the planner can do with the indexes, were the table large: whatever reads or sorts all rows is off.
do $$
declare
  explained json;
  plans text := '';
begin
  perform set_config('enable_seqscan', 'off', true);
  perform set_config('enable_bitmapscan', 'off', true);
  perform set_config('enable_sort', 'off', true);
  perform set_config('enable_incremental_sort', 'off', true);
  for clinic in 3..7 loop
    execute format(
      'explain (format json, costs off) select id, code, due_on from public.jobs
       where clinic_id = %s and finished_at is null order by due_on limit 20', clinic) into explained;
    plans := plans || explained;
  end loop;
  perform set_config('assay.worklist', plans, true);
  execute 'explain (format json, costs off) select id, clinic_id from public.jobs where upper(code) = ''PR-0318''' into explained;
  perform set_config('assay.search', explained::text, true);
end
$$;

with index_of as (
  select c.relname as name, i.*, c.reltuples
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  where i.indrelid = 'public.jobs'::regclass
), parts as (
  select obj_description('public'::regnamespace, 'pg_namespace') as dataset,
         current_setting('assay.worklist') as worklist,
         current_setting('assay.search') as search
)
select f.checked, f.result
from parts
cross join lateral (values
  ('worklist', 'the worklist uses jobs_open',
   (regexp_count(worklist, '"Index Name": "jobs_open"') = 5)::text),
  ('worklist', 'the worklist reads only entries of its clinic and filters nothing',
   (worklist !~ '"Filter"' and exists (
     select from index_of where name = 'jobs_open' and pg_get_indexdef(indexrelid, 1, true) = 'clinic_id'))::text),
  ('worklist', 'the worklist sorts nothing',
   (worklist !~ 'Sort')::text),
  ('worklist', 'entries in jobs_open',
   (select reltuples::bigint from index_of where name = 'jobs_open')::text),
  ('search', 'the search uses jobs_code',
   (search ~ '"Index Name": "jobs_code"' and search ~ '"Index Cond"')::text),
  ('search', 'jobs_code keeps codes unique',
   exists (select from index_of
           where name = 'jobs_code' and (indisunique or indisexclusion) and indpred is null and indnkeyatts = 1)::text),
  ('all', 'other indexes than the two',
   (select string_agg(name, ', ' order by name) from index_of where name not in ('jobs_open', 'jobs_code')))
) as f (part, checked, result)
where dataset !~ '^check:' or f.part = 'all' or dataset = 'check: ' || f.part;

select count(*) as jobs, md5(string_agg(jobs::text, ';' order by id)) as content from jobs;
