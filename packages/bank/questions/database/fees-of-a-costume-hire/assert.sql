select id, costume, fee from hires;
select hire_id, fee from fee_rejects;
select column_name::text, data_type::text, numeric_precision::integer, numeric_scale::integer
from information_schema.columns
where table_schema = 'public' and table_name = 'hires';
