-- Keeps planned inspections: their NULL date sorts first from the latest down.
with ordered as (
  select extinguisher_id,
         inspected_on,
         result,
         lag(result) over (partition by extinguisher_id order by inspected_on, id) as previous_result,
         row_number() over (partition by extinguisher_id order by inspected_on desc, id desc) as place
  from inspections
)
select extinguisher_id, inspected_on as failed_on, previous_result
from ordered
where place = 1
  and result = 'fail';
