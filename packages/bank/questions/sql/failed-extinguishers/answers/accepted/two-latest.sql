select extinguisher_id, days[1] as failed_on, results[2] as previous_result
from (
  select extinguisher_id,
         array_agg(inspected_on order by inspected_on desc, id desc) as days,
         array_agg(result order by inspected_on desc, id desc) as results
  from inspections
  where result is not null
  group by extinguisher_id
) latest_first
where results[1] = 'fail';
