-- Every inspection: continue from here.
select extinguisher_id,
       inspected_on as failed_on,
       result as previous_result
from inspections;
