select extinguisher_id, failed_on, previous_result
from (
  select distinct on (extinguisher_id)
         extinguisher_id,
         inspected_on as failed_on,
         result,
         lead(result) over (partition by extinguisher_id order by inspected_on desc, id desc) as previous_result
  from inspections
  where inspected_on is not null
  order by extinguisher_id, inspected_on desc, id desc
) latest
where result = 'fail';
