-- Joins the second-latest inspection: an extinguisher with a single inspection disappears.
with ordered as (
  select extinguisher_id,
         inspected_on,
         result,
         row_number() over (partition by extinguisher_id order by inspected_on desc, id desc) as place
  from inspections
  where inspected_on is not null
)
select latest.extinguisher_id,
       latest.inspected_on as failed_on,
       previous.result as previous_result
from ordered latest
join ordered previous on previous.extinguisher_id = latest.extinguisher_id and previous.place = 2
where latest.place = 1
  and latest.result = 'fail';
