-- Converts to numeric without its precision and scale.
insert into fee_rejects (hire_id, fee)
select id, fee
from hires
where fee !~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

update hires
set fee = null
where fee !~ '^ *[0-9]{1,6}(\.[0-9]{1,2})? *$';

alter table hires alter column fee type numeric using fee::numeric;
