-- Ranks by day only: two inspections on the latest day are both the latest.
with ordered as (
  select extinguisher_id,
         inspected_on,
         result,
         lag(result) over (partition by extinguisher_id order by inspected_on, id) as previous_result,
         rank() over (partition by extinguisher_id order by inspected_on desc) as place
  from inspections
  where inspected_on is not null
)
select extinguisher_id, inspected_on as failed_on, previous_result
from ordered
where place = 1
  and result = 'fail';
