select h.id, h.colony, p.name as place
from hives h
left join places p on p.id = h.place_id;

select name from places;

with facts (checked, result) as (
  select 'hives.place is gone',
         not exists (select from pg_attribute where attrelid = 'public.hives'::regclass and attname = 'place' and not attisdropped)
  union all
  select 'hives.place_id refers to places.id',
         exists (select from pg_constraint
                 where contype = 'f' and convalidated and conenforced
                   and conrelid = 'public.hives'::regclass and confrelid = 'public.places'::regclass
                   and conkey = (select array_agg(attnum) from pg_attribute where attrelid = conrelid and attname = 'place_id')
                   and confkey = (select array_agg(attnum) from pg_attribute where attrelid = confrelid and attname = 'id'))
  union all
  select 'places.id is the primary key',
         exists (select from pg_constraint
                 where contype = 'p' and conrelid = 'public.places'::regclass
                   and conkey = (select array_agg(attnum) from pg_attribute where attrelid = conrelid and attname = 'id'))
  union all
  select 'places.name is never NULL',
         exists (select from pg_attribute where attrelid = 'public.places'::regclass and attname = 'name' and attnotnull)
  union all
  select 'places.name is unique',
         exists (select from pg_index
                 where indrelid = 'public.places'::regclass and indisunique and indisvalid and indpred is null and indnkeyatts = 1
                   and regexp_replace(pg_get_indexdef(indexrelid, 1, true), '[ ():]|text', '', 'g') in
                     ('name', 'lowername', 'uppername', 'lowertrimname', 'lowerbtrimname', 'lowerTRIMBOTHFROMname', 'upperTRIMBOTHFROMname'))
)
select checked, result from facts
where obj_description('public'::regnamespace, 'pg_namespace') in ('standard public schema', 'check: constraints');
