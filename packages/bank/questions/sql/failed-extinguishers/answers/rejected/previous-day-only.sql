-- Looks for the previous result on an earlier day only.
with latest as (
  select distinct on (extinguisher_id) extinguisher_id, id, inspected_on, result
  from inspections
  where inspected_on is not null
  order by extinguisher_id, inspected_on desc, id desc
)
select l.extinguisher_id,
       l.inspected_on as failed_on,
       (
         select i.result
         from inspections i
         where i.extinguisher_id = l.extinguisher_id
           and i.inspected_on < l.inspected_on
         order by i.inspected_on desc, i.id desc
         limit 1
       ) as previous_result
from latest l
where l.result = 'fail';
